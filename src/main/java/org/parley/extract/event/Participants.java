package org.parley.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.gazetteer.Seats;
import org.parley.extract.gazetteer.Words;
import org.parley.model.vocabulary.ActorType;
import org.parley.model.vocabulary.EventType;

/** Finds who takes part in an event: its verb's subject and partner, "between A and B", "with B", "A-B", "A's visit to B". */
public final class Participants {
    private static final int HOST_REACH = 24;
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "in", "on", "at", "by", "via", "over", "for", "from", "near", "inside", "through", "within", "under",
            "late", "early", "amid", "outside");

    private final Words words;
    private final Cast cast;
    private final Parties parties;
    private final Subjects subjects;
    private final EventClause clause;
    private final int floor;

    /**
     * Those who take part in the events of a sentence.
     *
     * @param floor index of the sentence's first token behind a dateline
     */
    public Participants(Words words, Cast cast, int floor) {
        this.words = words;
        this.cast = cast;
        this.parties = new Parties(words, cast);
        this.subjects = new Subjects(words, cast, parties, floor);
        this.clause = new EventClause(words, parties, floor);
        this.floor = floor;
    }

    /** Subject and partners of an event verb that ends before a token. */
    List<String> ofVerb(Phrase verb, EventWords.Found found) {
        Set<String> ids = new LinkedHashSet<>(subject(verb.from()));
        ids.addAll(partners(found.to(), isPassive(verb), found.word().links()));
        return List.copyOf(ids);
    }

    private boolean isPassive(Phrase verb) {
        int before = verb.head() - 1;
        while (before > verb.from() && words.is(before, Tag.ADV)) {
            before--;
        }
        boolean be = before >= verb.from()
                && words.is(before, Tag.AUX)
                && words.token(before).lemma().equals("be")
                && !words.lower(verb.head()).endsWith("ing");
        return be || words.lower(verb.to()).equals("by");
    }

    public List<String> subject(int before) {
        return subjects.of(before);
    }

    EventClause clause() {
        return clause;
    }

    /** Those behind a verb or noun that a link introduces, the direct object among them where links hold "". */
    List<String> partners(int from, boolean passive, List<String> links) {
        List<String> ids = new ArrayList<>();
        int at = from;
        boolean first = true;
        for (int guard = 0; guard < 14 && words.has(at); guard++) {
            String word = words.lower(at);
            Optional<Phrase> phrase = parties.startingAt(at);
            List<String> seat =
                    first && !passive && links.contains("") && links.size() == 1 ? parties.seat(at) : List.of();
            if (!seat.isEmpty()) {
                return seat;
            }
            if (links.contains(word) || (passive && word.equals("by"))) {
                Parties.Named named = parties.from(at + 1, word.equals("between") || word.equals("of"));
                ids.addAll(named.ids().isEmpty() && word.equals("to") ? parties.seat(at + 1) : named.ids());
                at = named.ids().isEmpty() ? behind(at + 1) : named.end();
                first = false;
            } else if (word.equals("that") || word.equals("to")) {
                return ids;
            } else if (CIRCUMSTANCES.contains(word) || (word.equals("of") && at > from) || word.equals("than")) {
                at = behind(at + 1);
            } else if (words.is(at, Tag.ADV, Tag.PUNCT)
                    && !word.equals(";")
                    && !word.equals(".")
                    && goesOn(at, links)) {
                at++;
            } else if (phrase.isPresent() && parties.isTime(phrase.get())) {
                at = phrase.get().to();
            } else if (phrase.isPresent() && first && !passive && links.contains("")) {
                Parties.Named named = parties.from(at, false);
                ids.addAll(named.ids().isEmpty() ? parties.seat(at) : named.ids());
                return ids;
            } else {
                break;
            }
        }
        return ids;
    }

    /** A comma is passed over only where a link stands behind it. */
    private boolean goesOn(int at, List<String> links) {
        return words.is(at, Tag.ADV)
                || links.contains(words.lower(at + 1)) && !words.lower(at + 1).isEmpty()
                || words.isHyphen(at)
                || words.lower(at).equals("(")
                || words.lower(at).equals(")");
    }

    /** The token behind the phrase that a token begins. */
    private int behind(int at) {
        boolean more = words.is(at, Tag.ADP, Tag.ADV, Tag.ADJ)
                && words.sentence().phraseAt(at).isEmpty();
        int next = more ? at + 1 : at;
        return parties.startingAt(next).map(Phrase::to).orElse(next + 1);
    }

    /** The state that a visitor is said to be in before the visit is named: "is in Chad on a visit". */
    List<String> destination(int start) {
        for (int at = start - 1; at > Math.max(floor, start - 9); at--) {
            if (words.lower(at).equals("in") || words.lower(at).equals("to")) {
                List<String> named = parties.from(at + 1, false).ids();
                List<String> place = named.isEmpty() ? parties.seat(at + 1) : named;
                return place.stream().filter(parties::isState).toList();
            }
        }
        return List.of();
    }

    /** Those named with an event noun itself: in its own phrase, as its owner, or linked to it. */
    Own ofNoun(Phrase phrase, EventWords.Found found) {
        Set<String> ids = new LinkedHashSet<>();
        int from = words.lower(phrase.from() - 1).equals("'s") ? phrase.from() - 2 : phrase.from();
        ids.addAll(cast.at(words.start(Math.max(from, floor)), words.end(phrase.to())));
        ids.addAll(owner(found.from()));
        boolean whole = ids.size() >= 2;
        int to = behindVerb(found.to());
        List<String> partners = partners(to, false, found.word().links());
        ids.addAll(partners);
        List<String> hosts = hosts(to, ids.isEmpty() || found.word().type() == EventType.Summit);
        if (hosts.size() >= 2 && hosts.stream().allMatch(cast::isPerson)) {
            ids.removeIf(id -> !cast.isPerson(id));
        }
        ids.addAll(hosts);
        return new Own(List.copyOf(ids), whole || (partners.size() >= 2 && isBetween(to)));
    }

    /**
     * Those named with a noun.
     *
     * @param whole whether they are all who take part: "between A and B", but not "with A and B"
     */
    record Own(List<String> ids, boolean whole) {}

    private boolean isBetween(int to) {
        for (int at = to; at < Math.min(words.size(), to + 10); at++) {
            String word = words.lower(at);
            if (word.equals("between") || word.equals("among") || word.equals("of")) {
                return true;
            }
            if (word.equals("with")) {
                return false;
            }
        }
        return false;
    }

    /** "mediated by Qatar", "chaired by A and B", behind an event's name. */
    private List<String> hosts(int from, boolean attended) {
        for (int at = from; at < Math.min(words.size(), from + HOST_REACH); at++) {
            int verb = words.lower(at - 1).equals("over") ? at - 2 : at - 1;
            boolean host = words.lower(at).equals("by")
                    && words.has(verb)
                    && (TakingPart.hosts(words.token(verb).lemma())
                            || (attended && words.token(verb).lemma().equals("attend")));
            boolean under = words.lower(at).equals("of") && TakingPart.isHosting(words.lower(at - 1));
            if (host || under) {
                return parties.from(at + 1, true).ids();
            }
        }
        return List.of();
    }

    /** "their meeting", "his visit". */
    private List<String> owner(int noun) {
        for (int at = noun - 1; at >= Math.max(floor, noun - 4); at--) {
            if (words.lower(at).equals("their")
                    || words.lower(at).equals("his")
                    || words.lower(at).equals("her")) {
                return cast.resolve(words.start(at), words.end(at + 1));
            }
            if (!words.is(at, Tag.ADJ, Tag.NUM, Tag.NOUN, Tag.PUNCT)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** "talks took place between", "a meeting was held with": the verb that only says that it was. */
    private int behindVerb(int to) {
        int at = to;
        if (words.inVerbPhrase(at)) {
            Phrase verb = words.sentence().phraseAt(at).orElseThrow();
            String lemma = words.token(verb.head()).lemma();
            boolean place = lemma.equals("take") && words.lower(verb.to()).equals("place");
            return place ? verb.to() + 1 : lemma.equals("hold") ? verb.to() : at;
        }
        return at;
    }

    /** Whoever takes part in an event by a verb that holds or hosts it, or that happens in its course. */
    List<String> ofVerbAround(Phrase phrase, EventWords.Found found) {
        int at = clause.start(phrase, found);
        Optional<Phrase> verb = clause.holding(at);
        if (verb.isPresent()) {
            return subject(verb.get().from());
        }
        boolean margin = words.lower(at - 1).equals("of");
        boolean course = TakingPart.duringIt(words.lower(at - 1))
                && (!words.lower(at - 1).equals("on") || found.word().type() == EventType.Visit);
        Optional<Phrase> main = margin || course ? clause.mainVerb(at, found.to()) : Optional.empty();
        if (main.isEmpty()) {
            return cast.at(words.start(floor), words.start(Math.max(at, floor))).stream()
                    .filter(id -> course)
                    .limit(1)
                    .toList();
        }
        Set<String> who = new LinkedHashSet<>(subject(main.get().from()));
        if (found.word().type() != EventType.Visit && who.size() == 1) {
            who.addAll(partners(main.get().to(), isPassive(main.get()), List.of("", "with")));
        }
        return List.copyOf(who);
    }

    /** Two persons of the sentence, where there are no more. */
    List<String> persons() {
        List<String> ids = here().filter(cast::isPerson).toList();
        return ids.size() == 2 ? ids : List.of();
    }

    /** The states, organisations and groups of the sentence, but none that only tells where: "in Saudi Arabia". */
    List<String> institutions() {
        return cast.mentionsIn(words.start(floor), words.end(words.size())).stream()
                .filter(mention -> isParty(mention) && !isPlace(mention))
                .map(Cast.Mention::actor)
                .distinct()
                .toList();
    }

    private Stream<String> here() {
        return cast.at(words.start(floor), words.end(words.size())).stream();
    }

    private boolean isParty(Cast.Mention mention) {
        return cast.byId(mention.actor())
                .map(actor -> actor.type() == ActorType.State
                        || actor.type() == ActorType.Group
                        || actor.type() == ActorType.InternationalOrganization)
                .orElse(false);
    }

    private boolean isPlace(Cast.Mention mention) {
        int at = words.sentence().tokenAt(mention.start());
        int before = words.lower(at - 1).equals("the") ? at - 2 : at - 1;
        boolean address = words.lower(before).equals(",")
                && words.is(before - 1, Tag.PROPN)
                && Seats.isSite(words.lower(before - 2));
        return Seats.isSite(words.lower(before)) || address;
    }
}
