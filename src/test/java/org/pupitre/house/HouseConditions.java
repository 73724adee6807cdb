package org.pupitre.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the rules of the house ask of a class, where ArchUnit has no words for it. */
final class HouseConditions {
    private HouseConditions() {}

    static ArchCondition<JavaClass> lieInARoom(String root) {
        return new ArchCondition<>("lie in a room") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                if (Room.of(c, root).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(c, c.getName() + " lies in no room"));
                }
            }
        };
    }

    /** Of the house a class knows only the rooms its own may know; packages that are no rooms are no one's to know. */
    static ArchCondition<JavaClass> knowOnly(Room room, String root) {
        return new ArchCondition<>("know only " + (room.knows().isEmpty() ? "itself" : room.knows())) {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                for (Dependency dependency : c.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!target.getPackageName().equals(root) && !target.getPackageName().startsWith(root + ".")) {
                        continue;
                    }
                    Optional<Room> other = Room.of(target, root);
                    boolean fine = other.filter(o -> o.equals(room) || room.knows().contains(o.name())).isPresent();
                    if (!fine) {
                        events.add(SimpleConditionEvent.violated(c, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** One class in the whole house hands work to the screen's thread, and it is in the given package. */
    static ArchCondition<JavaClass> haveOneDoor(String kit) {
        return new ArchCondition<>("have one door to the screen's thread, in " + kit) {
            private final List<JavaClass> doors = new ArrayList<>();

            @Override
            public void init(Collection<JavaClass> all) {
                doors.clear();
                all.stream().filter(HouseRules::opensTheDoor).forEach(doors::add);
            }

            @Override
            public void check(JavaClass c, ConditionEvents events) {
                if (doors.contains(c) && (doors.size() > 1 || !c.getPackageName().equals(kit))) {
                    events.add(SimpleConditionEvent.violated(c,
                            c.getName() + " hands work to the screen's thread, one of " + doors.size()));
                }
            }
        };
    }
}
