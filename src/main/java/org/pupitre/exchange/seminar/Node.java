package org.pupitre.exchange.seminar;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of the JSON file that still knows where it was, which is what a useful error message needs. */
sealed interface Node {
    Place place();

    /** An object; of a name that occurs twice the first value counts. */
    record ObjectNode(Place place, Map<String, Member> members) implements Node {
        public ObjectNode {
            members = new LinkedHashMap<>(members);
        }
    }

    record ListNode(Place place, List<Node> items) implements Node {
        public ListNode {
            items = List.copyOf(items);
        }
    }

    record TextNode(Place place, String value) implements Node {}

    record NumberNode(Place place, BigDecimal value) implements Node {}

    record TruthNode(Place place, boolean value) implements Node {}

    record NullNode(Place place) implements Node {}

    /** A field of an object: where its name is, and its value. */
    record Member(Place name, Node value) {}
}
