package org.parley.evaluate.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.parley.evaluate.synthetic.Occasion.Matter;
import org.parley.evaluate.synthetic.Occasion.Party;
import org.parley.model.annotation.Annotation;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.annotation.Statement;
import org.parley.model.annotation.StatusReport;
import org.parley.model.text.Document;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.text.Text;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;
import org.parley.model.vocabulary.Quotation;
import org.parley.model.vocabulary.Status;

/** One document on an occasion in the making: a party's readout, or an article that cites both parties. */
final class Story {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String EVENT = "e1";
    private static final double TOLD = 0.75;
    private static final double RARELY = 0.1;
    private static final double OFTEN = 0.5;

    private final Occasion occasion;
    private final @Nullable Party issuer;
    private final Random random;
    private final Draft draft = new Draft();
    private final List<Statement> statements = new ArrayList<>();
    private final List<StatusReport> reports = new ArrayList<>();
    private final List<Readout> readouts = new ArrayList<>();

    /** A readout of an issuer; an article where there is none. */
    Story(Occasion occasion, @Nullable Party issuer, Random random) {
        this.occasion = occasion;
        this.issuer = issuer;
        this.random = random;
    }

    /** The document and its annotation. */
    SyntheticNews.Item tell(String name) {
        for (Party party : List.of(occasion.one(), occasion.other())) {
            draft.actor(party.state(), ActorType.State, null, null);
            draft.actor(party.leader(), ActorType.Person, party.office(), party.state());
        }
        String title = "%s and %s: %s"
                .formatted(occasion.one().state(), occasion.other().state(), name);
        draft.add(title + "\n\n");
        Event event = event();
        occasion.matters().forEach(matter -> sometimes(TOLD, () -> report(matter)));
        occasion.remarks().forEach(remark -> sometimes(TOLD, () -> remark(remark)));
        cite();
        LocalDate published = occasion.day().plusDays(random.nextInt(2));
        String publisher = issuer == null ? "Gazette " + (1 + random.nextInt(40)) : issuer.state();
        var annotation = new Annotation(
                name,
                issuer == null ? DocumentKind.article : DocumentKind.readout,
                title,
                publisher,
                published,
                issuer == null ? null : issuer.state(),
                null,
                null,
                draft.actors(),
                List.of(event),
                readouts,
                statements,
                reports,
                List.of(),
                List.of(),
                List.of());
        var document = new Document(name, new Text(draft.text()), Document.Source.UNKNOWN, List.of());
        return new SyntheticNews.Item(document, annotation);
    }

    /** By its leaders, by its states, or with a minister beside; on the day, the day after, or on none that is told. */
    private Event event() {
        boolean states = random.nextDouble() < 2 * RARELY;
        List<String> participants = new ArrayList<>();
        for (Party party : List.of(occasion.one(), occasion.other())) {
            if (!participants.isEmpty()) {
                draft.add(" and ");
            }
            participants.add(
                    states
                            ? draft.name(party.state(), ActorType.State, null, null)
                            : draft.name(party.leader(), ActorType.Person, party.office(), party.state()));
        }
        if (!states && random.nextDouble() < 2 * RARELY) {
            Party party = occasion.one();
            draft.add(", with ");
            participants.add(draft.name(party.minister(), ActorType.Person, "foreign minister", party.state()));
        }
        EventType type = type();
        draft.add(" held a ");
        Span mention = draft.add(type.name().toLowerCase(Locale.ROOT));
        LocalDate told = occasion.day().plusDays(random.nextDouble() < RARELY ? 1 : 0);
        LocalDate day = random.nextDouble() < RARELY ? null : told;
        draft.add((day == null ? "" : " on " + DAY.format(day)) + ".\n");
        return new Event(EVENT, type, participants, day, null, null, List.of(mention), null, null);
    }

    private EventType type() {
        boolean asIs = occasion.type() == EventType.Call || random.nextDouble() < TOLD;
        return asIs ? occasion.type() : EventType.Meeting;
    }

    private void report(Matter matter) {
        Status status = random.nextDouble() < RARELY ? Status.proposed : matter.status();
        Party teller = party();
        boolean cited = issuer == null && random.nextDouble() < OFTEN;
        if (cited) {
            draft.add("The %s readout said that ".formatted(teller.state()));
        }
        int start = draft.length();
        List<String> proposer = subject(status);
        String wording = World.pick(matter.wordings(), random);
        draft.add(verb(status) + wording + " ");
        Span scope = draft.add(World.pick(matter.scopes(), random));
        sometimes(OFTEN, () -> draft.add(" from %s, in %s".formatted(DAY.format(matter.begins()), teller.state())));
        Span clause = draft.since(start);
        draft.add(".\n");
        String carrier = cited ? said(teller.state(), clause, readout(teller)) : StatusReport.AUTHOR;
        reports.add(new StatusReport(
                "g" + (reports.size() + 1),
                wording,
                List.of(
                        draft.id(occasion.one().state()),
                        draft.id(occasion.other().state())),
                clause,
                status,
                proposer,
                List.of(),
                matter.type(),
                scope,
                null,
                null,
                List.of(carrier),
                EVENT,
                List.of(),
                null,
                null));
    }

    private List<String> subject(Status status) {
        if (status != Status.proposed && status != Status.supported) {
            draft.add("the two sides");
            return List.of();
        }
        Party mover = party();
        return List.of(draft.name(mover.leader(), ActorType.Person, mover.office(), mover.state()));
    }

    private static String verb(Status status) {
        return switch (status) {
            case proposed -> " proposed ";
            case supported -> " supported ";
            case underNegotiation -> " discussed ";
            default -> " agreed on ";
        };
    }

    private void remark(List<String> wordings) {
        Party speaker = issuer == null ? party() : issuer;
        draft.name(speaker.leader(), ActorType.Person, speaker.office(), speaker.state());
        draft.add(" said that ");
        Span content = draft.add(World.pick(wordings, random));
        draft.add(".\n");
        said(speaker.leader(), content, issuer == null ? readout(speaker) : null);
    }

    private String said(String speaker, Span content, @Nullable String via) {
        String id = "s" + (statements.size() + 1);
        statements.add(new Statement(
                id,
                List.of(draft.id(speaker)),
                null,
                null,
                List.of(content),
                Quotation.indirect,
                via,
                List.of(),
                null,
                List.of(),
                null,
                null));
        return id;
    }

    /** The readout of a party, which an article cites. */
    private String readout(Party party) {
        String issuerId = draft.id(party.state());
        return readouts.stream()
                .filter(readout -> readout.issuer().equals(issuerId))
                .map(Readout::id)
                .findFirst()
                .orElseGet(() -> {
                    String id = "r" + (readouts.size() + 1);
                    readouts.add(new Readout(id, issuerId, EVENT, List.of(), null, null));
                    return id;
                });
    }

    /** A readout's text is a readout itself. */
    private void cite() {
        if (issuer != null) {
            readout(issuer);
        }
    }

    private Party party() {
        return World.pick(List.of(occasion.one(), occasion.other()), random);
    }

    private void sometimes(double probability, Runnable telling) {
        if (random.nextDouble() < probability) {
            telling.run();
        }
    }
}
