package org.parley.extract.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Sentence;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.gazetteer.Words;
import org.parley.extract.issuance.Issuance;
import org.parley.model.annotation.Actor;
import org.parley.model.annotation.Event;
import org.parley.model.annotation.Readout;
import org.parley.model.text.Block;
import org.parley.model.text.DocumentKind;
import org.parley.model.text.Span;
import org.parley.model.vocabulary.EventType;

/**
 * Finds the official accounts that a document cites, or is. One issuer has one account, unless the text counts more;
 * it is about the event that the issuer, or the issuer's state, took part in.
 */
public final class Readouts {
    private final Cast cast;
    private final List<Event> events;
    private final List<Account> drafts = new ArrayList<>();

    /** An account while its citations are gathered. */
    private record Account(String issuer, String about, List<Span> spans, String rule) {}

    private Readouts(Cast cast, List<Event> events) {
        this.cast = cast;
        this.events = events;
    }

    /** The accounts of a document, itself first where it is one. */
    public static List<Readout> in(Cast cast, Issuance issuance, List<Event> events) {
        var readouts = new Readouts(cast, events);
        if (events.isEmpty()) {
            return List.of();
        }
        if (issuance.kind() == DocumentKind.readout) {
            readouts.self(issuance);
        }
        String text = cast.analysis().document().text().characters();
        for (Sentence sentence : cast.analysis().sentences()) {
            boolean ownTitle = sentence.block().kind() == Block.Kind.title && issuance.kind() == DocumentKind.readout;
            if (!ownTitle) {
                new Accounts(new Words(sentence, text), cast).all().forEach(readouts::add);
            }
        }
        return readouts.finished();
    }

    /** The exchange of the principals, which an account is about that names none. */
    public static List<Event> implied(Cast cast, Issuance issuance) {
        List<String> principals = cast.principals();
        EventType type = issuance.kind() == DocumentKind.readout ? EventType.Meeting : EventType.Talks;
        return principals.size() < 2
                ? List.of()
                : List.of(new Event("e1", type, principals, null, null, null, List.of(), 0.3, "implied by an account"));
    }

    private void self(Issuance issuance) {
        String name = issuance.issuer() == null ? "" : issuance.issuer().name();
        cast.actors().stream()
                .filter(actor -> actor.name().equals(name))
                .map(Actor::id)
                .findFirst()
                .ifPresent(issuer -> {
                    List<Span> spans = new ArrayList<>();
                    if (issuance.form() != null) {
                        spans.add(issuance.form());
                    }
                    drafts.add(new Account(issuer, main().id(), spans, "letterhead"));
                });
    }

    private Event main() {
        return events.stream()
                .filter(event -> event.type() != EventType.Summit)
                .findFirst()
                .orElse(events.getFirst());
    }

    private void add(Accounts.Cited cited) {
        if (cited.issuers().isEmpty()) {
            last().filter(draft -> !draft.spans().contains(cited.span()))
                    .ifPresent(draft -> draft.spans().add(cited.span()));
            return;
        }
        cited.issuers().forEach(issuer -> add(cited, issuer));
    }

    private void add(Accounts.Cited cited, String named) {
        String issuer = issuer(named);
        List<Account> known =
                drafts.stream().filter(draft -> draft.issuer().equals(issuer)).toList();
        for (int i = known.size(); i < cited.count(); i++) {
            drafts.add(new Account(issuer, about(issuer), new ArrayList<>(), "account noun"));
        }
        drafts.stream()
                .filter(draft -> draft.issuer().equals(issuer) && !draft.spans().contains(cited.span()))
                .forEach(draft -> draft.spans().add(cited.span()));
    }

    /** A state whose body gave out an account before means that body here. */
    private String issuer(String named) {
        boolean state = cast.stateOf(named).filter(named::equals).isPresent();
        return drafts.stream()
                .map(Account::issuer)
                .filter(issuer -> issuer.equals(named)
                        || (state && cast.stateOf(issuer).filter(named::equals).isPresent()))
                .reduce((first, second) -> second)
                .orElse(named);
    }

    private Optional<Account> last() {
        return drafts.isEmpty() ? Optional.empty() : Optional.of(drafts.getLast());
    }

    private String about(String issuer) {
        @Nullable String state = cast.stateOf(issuer).orElse(null);
        return events.stream()
                .filter(event -> event.participants().stream()
                        .anyMatch(id -> id.equals(issuer)
                                || (state != null
                                        && cast.stateOf(id)
                                                .filter(state::equals)
                                                .isPresent())))
                .findFirst()
                .orElse(main())
                .id();
    }

    private List<Readout> finished() {
        List<Readout> readouts = new ArrayList<>();
        for (Account draft : drafts) {
            readouts.add(new Readout(
                    "r" + (readouts.size() + 1), draft.issuer(), draft.about(), draft.spans(), 0.8, draft.rule()));
        }
        return readouts;
    }
}
