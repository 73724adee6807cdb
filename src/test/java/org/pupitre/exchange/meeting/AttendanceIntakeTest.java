package org.pupitre.exchange.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.exchange.intake.RowState.CHANGED;
import static org.pupitre.exchange.intake.RowState.NEW;
import static org.pupitre.exchange.intake.RowState.REJECTED;
import static org.pupitre.exchange.intake.RowState.UNCHANGED;
import static org.pupitre.exchange.meeting.Reports.remarks;
import static org.pupitre.exchange.meeting.Reports.states;
import static org.pupitre.exchange.meeting.Reports.why;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Attended;
import org.pupitre.domain.act.Attended.Role;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.attendance.AttendanceTable;
import org.pupitre.domain.attendance.TimeThere;
import org.pupitre.exchange.column.OwnTable;
import org.pupitre.exchange.intake.Preview;
import org.pupitre.exchange.intake.PreviewRow;
import org.pupitre.exchange.table.MeetingChoices;
import org.pupitre.exchange.table.ReadChoices;

/** Who was there comes from the reports of meeting tools, and how long is the union of all stays (rules of imports, section 6). */
class AttendanceIntakeTest {
    private static final String OLD = """
            Attendee Report,
            Report Generated:,"May 25, 2022 8:50 PM"
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes),# Registered,# Cancelled,Unique Viewers,Total Users,Max Concurrent Views
            Seminar,000-000-000,"May 24, 2022 6:00 PM", 120, 4, 0,3,5,0
            Host Details,
            Attended,User Name,Email,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
            Yes,Host One,host@example.org,"May 24, 2022 18:00:00","May 24, 2022 20:00:00",120,France
            Panelist Details,
            "Attended","User Name","Email","Join Time","Leave Time","Time in Session (minutes)","Country/Region Name"
            "Yes","Ana","ana@example.org","May 24, 2022 18:10:00","May 24, 2022 18:30:00",20,"Hong Kong, China"
            Attendee Details,
            "Attended","First Name","Last Name","Email","Registration Time","Approval Status","Join Time","Leave Time","Time in Session (minutes)","Country/Region Name"
            "Yes","Awa","Exemple","AWA@example.org","May 24, 2022 09:20:09","approved","May 24, 2022 18:20:36","May 24, 2022 18:57:38","38","Sénégal"
            "Yes","Awa","Exemple","awa@example.org",NA,NA,"May 24, 2022 18:49:50","May 24, 2022 18:51:42","2","Sénégal"
            "Yes","Awa","Exemple","awa@example.org",NA,NA,"May 24, 2022 18:54:35","May 24, 2022 20:08:12","74","Sénégal"
            "Yes","Ana","","ana@example.org","May 24, 2022 09:00:00","approved","May 24, 2022 19:00:00","May 24, 2022 19:10:00","10","Hong Kong, China"
            "No","Ben","Absent","ben@example.org","May 24, 2022 07:31:48","approved","--","--","--","--"
            Other Attended,
            User Name,Join Time,Leave Time,Time in Session (minutes),Country/Region Name
            33 1 00 00 00 00,"May 24, 2022 18:05","May 24, 2022 18:25",20,France
            """;
    private static final String FRENCH = """
            N° de réunion;Sujet;Heure de début;Heure de fin;Adresse e-mail de l'utilisateur;Durée (minutes);Participants
            000;Séance;24/05/22 17:58:02;24/05/22 20:04:40;hote@example.org;127;3

            Nom (nom original);Adresse e-mail de l’utilisateur;Heure d’arrivée;Heure de départ;Durée (minutes);Invité;Salle d’attente
            Hôte Un;hote@example.org;24/05/22 17:58:02;24/05/22 20:04:40;127;Non;Non
            Participante Deux;;24/05/22 18:00:10;24/05/22 18:01:00;1;Oui;Oui
            Participante Deux;;24/05/22 18:01:00;24/05/22 19:59:30;119;Oui;Non

            P. Trois (Participant Trois);trois@example.org;24/05/22 18:05:00;24/05/22 18:40:00;35;Oui;Non
            """;
    private final Play play = Play.session(Play.S1);

    private Preview read(String text) {
        return Reports.preview(text, OwnTable.PEOPLE, play.state());
    }

    private void takeIn(Preview preview) {
        play.does(preview.command(preview.ticked()));
    }

    private Person named(String name) {
        return play.state().people().all().stream().filter(person -> person.name().equals(name)).findFirst()
                .orElseThrow();
    }

    private Attended attended(String name) {
        return named(name).meeting().at(play.state().id()).orElseThrow();
    }

    @Test
    void presenceIsTheUnionOfAllStays() {
        takeIn(read(OLD));
        assertThat(TimeThere.of(attended("Awa Exemple").stays(), false))
                .as("38 + 2 + 74 minutes are rounded up and overlap").isEqualTo(Duration.parse("PT1H47M36S"));
        assertThat(attended("Awa Exemple").stays()).hasSize(3);
    }

    @Test
    void eachPersonCountsOnceUnderTheHighestRoleAndWhoDidNotComeIsNotKeptUnlessTicked() {
        Preview preview = read(OLD);
        assertThat(preview.rows()).extracting(PreviewRow::what).containsExactly("Host One", "ana", "Awa Exemple",
                "Ben Absent", "33 1 00 00 00 00");
        assertThat(preview.rows()).extracting(PreviewRow::ticked).containsExactly(true, true, true, false, true);
        assertThat(why(preview.rows().get(1))).isEqualTo("panelist; 30 min present, came 2 times");
        assertThat(remarks(preview)).contains("1 person registered and did not come. Tick those you want to keep.");
        takeIn(preview);
        assertThat(attended("Host One").role()).isEqualTo(Role.HOST);
        assertThat(attended("ana").role()).isEqualTo(Role.PANELIST);
        assertThat(attended("33 1 00 00 00 00").role()).isEqualTo(Role.PHONE);
        assertThat(named("Awa Exemple").country()).isEqualTo("Sénégal");
        AttendanceTable table = AttendanceTable.of(play.state().people(), play.state().id(), false);
        assertThat(table.came()).isEqualTo(4);
        assertThat(table.lines().getFirst().person().name()).isEqualTo("Host One");
    }

    @Test
    void whoOnlyCameIsInNoEventAndNotAmongThePeopleOfTheSession() {
        int before = play.state().core().programme().people().size();
        Preview preview = read(OLD);
        List<Event> events = play.events(preview.command(preview.ticked()));
        assertThat(play.state().core().programme().people()).hasSize(before);
        assertThat(events).singleElement().asString().doesNotContain("p7").doesNotContain("Awa");
        assertThat(named("Awa Exemple").forOthers().meeting().attended()).isEmpty();
    }

    @Test
    void twiceChangesNothingALaterReportLengthensStaysAndAnEditByHandSurvives() {
        takeIn(read(OLD));
        Person awa = named("Awa Exemple");
        play.does(new CorrectPerson(awa.id(), new PersonDetails("Awa Exemple", "A-wa", "By hand", null, null)));
        assertThat(states(read(OLD)).subList(0, 3)).containsOnly(UNCHANGED);

        Preview later =
                read(OLD.replace("20:08:12", "20:18:12") + "Dora,\"May 24, 2022 18:05\",\"May 24, 2022 18:15\",10,\n");
        assertThat(states(later)).containsExactly(UNCHANGED, UNCHANGED, CHANGED, NEW, UNCHANGED, NEW);
        takeIn(later);
        assertThat(attended("Awa Exemple").stays()).as("a stay that lasts longer is the same stay").hasSize(3);
        assertThat(named("Awa Exemple").affiliation()).isEqualTo("By hand");
        assertThat(attended("Dora").role()).isEqualTo(Role.PHONE);
    }

    @Test
    void oneUndoTakesTheAttendanceBackAndOneRedoBringsItAgain() {
        takeIn(read(OLD));
        play.does(new Undo());
        assertThat(play.state().people().all()).allMatch(person -> person.meeting().attended().isEmpty());
        play.does(new Redo());
        assertThat(attended("Awa Exemple").stays()).hasSize(3);
    }

    @Test
    void aFrenchReportOfAMeetingIsReadAndTheWaitingRoomIsNoPresence() {
        Preview preview = read(FRENCH);
        assertThat(preview.rows()).extracting(PreviewRow::what)
                .containsExactly("Hôte Un", "Participante Deux", "P. Trois");
        assertThat(why(preview.rows().get(1))).isEqualTo("attendee; 119 min present; in the waiting room once");
        assertThat(remarks(preview)).contains("1 person was in the waiting room. That is not counted as presence.");
        takeIn(preview);
        List<Duration> present = List.of(false, true).stream().map(waiting -> AttendanceTable
                .of(play.state().people(), play.state().id(), waiting).lines().stream()
                .filter(line -> line.person().name().equals("Participante Deux")).findFirst().orElseThrow().present())
                .toList();
        assertThat(present).containsExactly(Duration.parse("PT1H58M30S"), Duration.parse("PT1H59M20S"));
        assertThat(states(read(FRENCH))).containsOnly(UNCHANGED);
    }

    @Test
    void peopleOfOneNameAndSeveralAddressesAreSeveralAndAreFoundAgain() {
        String report = """
                Name,User Email,Join Time,Leave Time
                Kim Lee,a@example.org,2022-05-24 18:00:00,2022-05-24 18:10:00
                Kim Lee,b@example.org,2022-05-24 18:05:00,2022-05-24 18:20:00
                KIM  LEE,A@example.org ,2022-05-24 18:30:00,2022-05-24 18:40:00
                Late,c@example.org,2022-05-24 18:30:00,2022-05-24 18:20:00
                NoEnd,,2022-05-24 18:30:00,
                ,x@example.org,2022-05-24 18:30:00,2022-05-24 18:40:00
                """;
        Preview preview = read(report);
        assertThat(states(preview)).containsExactly(NEW, NEW, REJECTED, REJECTED, REJECTED);
        assertThat(why(preview.rows().get(2))).startsWith("Leaving at “2022-05-24 18:20:00” is before");
        takeIn(preview);
        assertThat(play.state().people().all().stream().filter(person -> person.name().equals("Kim Lee"))).hasSize(2);
        assertThat(states(read(report)).subList(0, 2)).containsOnly(UNCHANGED);
        assertThat(play.state().people().all()).allMatch(person -> person.meeting().email() == null);
    }

    @Test
    void addressesStayWithThePersonWhereTheyAreWanted() {
        ReadChoices emails = ReadChoices.NONE.withMeeting(MeetingChoices.NONE.withEmails(true));
        Preview preview = Reports.preview(OLD, OwnTable.PEOPLE, play.state(), emails);
        takeIn(preview);
        assertThat(named("Awa Exemple").meeting().email()).isEqualTo("awa@example.org");
        assertThat(states(Reports.preview(OLD, OwnTable.PEOPLE, play.state(), emails)).subList(0, 3))
                .containsOnly(UNCHANGED);
    }

    @Test
    void aRegistrationIsAListOfPeopleAndWhoCancelledIsNotTicked() {
        String registration = """
                Registration Report,
                Report Generated:,"May 21, 2022 9:00 AM"
                Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled
                Seminar,000,"May 24, 2022 6:00 PM",120,3,1
                Attendee Details,
                First Name,Last Name,Email,Registration Time,Approval Status,Organization,Preferred language,
                Awa,Exemple,awa@example.org,"May 10, 2022 10:00:00",approved,An NGO,FR,
                Cleo,Autre,cleo@example.org,"May 12, 2022 09:15:00",cancelled,,EN,
                """;
        Preview preview = read(registration);
        assertThat(preview.rows()).extracting(PreviewRow::ticked).containsExactly(true, false);
        takeIn(preview);
        assertThat(named("Awa Exemple").affiliation()).isEqualTo("An NGO");
        assertThat(read(registration).rows().getFirst().state()).isEqualTo(UNCHANGED);
    }
}
