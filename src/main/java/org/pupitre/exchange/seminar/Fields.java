package org.pupitre.exchange.seminar;

import java.util.List;
import java.util.Map;
import org.pupitre.domain.value.Nearest;
import org.pupitre.exchange.seminar.Node.Member;
import org.pupitre.exchange.seminar.Node.ObjectNode;

/** An object of the file with the fields it may have; others are refused. Every object may have a remark. */
final class Fields {
    private static final String REMARK = "remark";

    private final Place place;
    private final String path;
    private final Map<String, Member> members;
    private final boolean broken;
    private final Problems problems;

    private Fields(Place place, String path, Map<String, Member> members, boolean broken, Problems problems) {
        this.place = place;
        this.path = path;
        this.members = members;
        this.broken = broken;
        this.problems = problems;
    }

    /** Opens an object; where there is another value, that is noted once and no field is missed any more. */
    static Fields of(Node node, String path, Problems problems, List<String> known) {
        if (!(node instanceof ObjectNode object)) {
            problems.wrong(node.place(), path, "exchange.expectedObject");
            return new Fields(node.place(), path, Map.of(), true, problems);
        }
        Fields fields = new Fields(object.place(), path, object.members(), false, problems);
        object.members().forEach((name, member) -> fields.check(name, member, known));
        return fields;
    }

    Place place() {
        return place;
    }

    String path() {
        return path;
    }

    /** The value of a field; it may not be there. */
    Value get(String name) {
        Member member = members.get(name);
        return member == null
                ? new Value(null, place, at(name), broken, problems)
                : new Value(member.value(), member.value().place(), at(name), broken, problems);
    }

    private void check(String name, Member member, List<String> known) {
        if (known.contains(name) || name.equals(REMARK)) {
            return;
        }
        Nearest.to(name, known).ifPresentOrElse(
                near -> problems.wrong(member.name(), at(name), "exchange.unknownFieldNear", name, near),
                () -> problems.wrong(member.name(), at(name), "exchange.unknownField", name,
                        String.join(", ", known)));
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
