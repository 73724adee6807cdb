package org.pupitre.domain.preparation;

import java.time.Instant;
import java.util.Objects;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.ReadinessCommand;
import org.pupitre.domain.act.ReadinessCommand.AttachText;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.DetachText;
import org.pupitre.domain.act.ReadinessCommand.PlanSoundCheck;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.ReadinessEvent.SoundCheckPlanned;
import org.pupitre.domain.act.ReadinessEvent.SoundChecked;
import org.pupitre.domain.act.ReadinessEvent.SoundUnchecked;
import org.pupitre.domain.act.ReadinessEvent.TextAttached;
import org.pupitre.domain.act.ReadinessEvent.TextDetached;
import org.pupitre.domain.act.ReadinessEvent.TextMissing;
import org.pupitre.domain.act.ReadinessEvent.TextReceived;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.PersonId;

/** What may be said of how ready people are (rules of the people, section 2). */
public final class ReadinessRules {
    private final Readiness known;
    private final Instant now;

    private ReadinessRules(Readiness known, Instant now) {
        this.known = known;
        this.now = now;
    }

    /** Decides a command at an instant; never throws. */
    public static Decision decide(Readiness known, ReadinessCommand command, People people, Instant now) {
        ReadinessRules rules = new ReadinessRules(known, now);
        return switch (command) {
            case ReceiveText c -> of(people, c.person(), rules.text(c.person(), c.received()));
            case AttachText c -> of(people, c.person(), rules.attached(c));
            case DetachText c -> of(people, c.person(), known.of(c.person()).file() == null
                    ? Decision.refuse(new Rejection.NothingChanges())
                    : Decision.events(new TextDetached(c.person())));
            case PlanSoundCheck c -> of(people, c.person(), rules.planned(c));
            case CheckSound c -> of(people, c.person(), rules.checked(c));
        };
    }

    private static Decision of(People people, PersonId person, Decision decided) {
        if (people.wasErased(person)) {
            return Decision.refuse(new Rejection.PersonWasErased(person.erased()));
        }
        return people.has(person) ? decided : Decision.refuse(new Rejection.NoSuchPerson(person));
    }

    private Decision text(PersonId person, boolean received) {
        if (known.of(person).text() == received) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        return Decision.events(received ? new TextReceived(person, now) : new TextMissing(person));
    }

    private Decision attached(AttachText c) {
        TextFile file = c.file();
        if (!TextFile.isText(file.name()) || file.name().length() > TextFile.LONGEST_NAME) {
            return Decision.refuse(new Rejection.NotAText(file.name()));
        }
        if (file.size() < 1) {
            return Decision.refuse(new Rejection.EmptyFile(file.name()));
        }
        if (file.size() > TextFile.LARGEST) {
            return Decision.refuse(new Rejection.FileTooLarge(file.name(), TextFile.LARGEST >> 20));
        }
        return file.equals(known.of(c.person()).file())
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new TextAttached(c.person(), file, now));
    }

    private Decision planned(PlanSoundCheck c) {
        return Objects.equals(known.of(c.person()).plannedAt(), c.at())
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new SoundCheckPlanned(c.person(), c.at()));
    }

    /** The same result again is a further check, with an hour of its own. */
    private Decision checked(CheckSound c) {
        if (c.sound() != null) {
            return Decision.events(new SoundChecked(c.person(), c.sound(), now));
        }
        return known.of(c.person()).sound() == null
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new SoundUnchecked(c.person()));
    }
}
