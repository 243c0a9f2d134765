package org.parley.extract.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.annotate.Phrase;
import org.parley.annotate.Token.Tag;
import org.parley.extract.actor.Cast;
import org.parley.extract.gazetteer.Seats;
import org.parley.extract.gazetteer.Words;
import org.parley.model.ActorType;
import org.parley.model.EventType;

/** Finds who takes part in an event: its verb's subject and partner, "between A and B", "with B", "A-B", "A's visit to B". */
final class Participants {
    private static final int HOST_REACH = 24;
    private static final Set<String> CIRCUMSTANCES = Set.of(
            "in", "on", "at", "by", "via", "over", "for", "from", "near", "inside", "through", "within", "under",
            "late", "early", "amid", "outside");
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "whom", "where", "when", "that");

    private final Words words;
    private final Cast cast;
    private final Parties parties;
    private final int floor;

    /**
     * Those who take part in the events of a sentence.
     *
     * @param floor index of the sentence's first token behind a dateline
     */
    Participants(Words words, Cast cast, int floor) {
        this.words = words;
        this.cast = cast;
        this.parties = new Parties(words, cast);
        this.floor = floor;
    }

    /** Subject and partners of an event verb that ends before a token. */
    List<String> ofVerb(Phrase verb, EventWords.Found found) {
        Set<String> ids = new LinkedHashSet<>(subject(verb.from()));
        ids.addAll(partners(found.to(), isPassive(verb), found.word().links()));
        return List.copyOf(ids);
    }

    private boolean isPassive(Phrase verb) {
        return words.lower(verb.to()).equals("by")
                || (verb.to() - verb.from() > 1
                        && words.sentence().tokens().subList(verb.from(), verb.head()).stream()
                                .anyMatch(token ->
                                        token.is(Tag.AUX) && token.lemma().equals("be")));
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
            } else if (CIRCUMSTANCES.contains(word) || word.equals("of") || word.equals("than")) {
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

    /** Who does what a verb says that begins at a token: the nearest noun phrase before it that is nobody's complement. */
    List<String> subject(int before) {
        int at = before;
        List<String> complements = List.of();
        List<String> last = List.of();
        for (int guard = 0; guard < 16 && at > floor; guard++) {
            Optional<Phrase> phrase = parties.endingAt(at);
            if (phrase.isPresent()) {
                Phrase found = phrase.get();
                if (words.is(found.from() - 1, Tag.ADP) && !isParticle(found.from() - 1)) {
                    boolean of = words.lower(found.from() - 1).equals("of")
                            || words.lower(found.from() - 1).equals("from");
                    complements = of ? together(parties.withThoseBefore(found), last) : complements;
                    at = found.from() - 1;
                } else if (parties.isTime(found)) {
                    at = found.from();
                } else if (RELATIVE.contains(words.lower(found.from()))) {
                    at = words.lower(found.from() - 1).equals(",") ? found.from() - 1 : found.from();
                } else if (isComplement(found)) {
                    last = parties.who(found);
                    at = found.from() - 1;
                } else {
                    List<String> ids = isSelf(found.from()) ? speaker(found.to()) : parties.withThoseBefore(found);
                    return ids.isEmpty() && parties.isDelegates(found) ? complements : ids;
                }
            } else {
                int next = stepLeft(at);
                if (next < 0) {
                    return next == -2 ? subjectOfVerbBefore(at) : List.of();
                }
                at = next;
            }
        }
        return List.of();
    }

    /** Whether a token is the speaker's own "I" or "we". */
    boolean isSelf(int at) {
        return words.lower(at).equals("i") || words.lower(at).equals("we");
    }

    /** Who says what is quoted, where the sentence goes on behind the quotation with a name. */
    private List<String> speaker(int from) {
        for (int at = from; at < words.size(); at++) {
            if (words.lower(at).equals("\"")) {
                return cast.at(words.start(at), words.end(words.size())).stream()
                        .filter(cast::isPerson)
                        .limit(1)
                        .toList();
            }
        }
        return List.of();
    }

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private boolean isParticle(int at) {
        return words.is(at - 1, Tag.VERB, Tag.AUX);
    }

    /** "of A and B": the last of several that one preposition governs. */
    private boolean isComplement(Phrase phrase) {
        return words.is(phrase.from() - 1, Tag.CCONJ)
                && parties.endingAt(phrase.from() - 1)
                        .filter(first -> words.is(first.from() - 1, Tag.ADP))
                        .isPresent();
    }

    /** One step to the left over what parts a verb from its subject; -1 where the clause ends, -2 at an "and". */
    private int stepLeft(int at) {
        int before = at - 1;
        boolean predicate = words.is(before, Tag.ADJ) && words.is(before - 1, Tag.AUX, Tag.VERB);
        if (predicate
                || words.is(before, Tag.ADV, Tag.AUX, Tag.PART, Tag.ADP)
                || words.lower(before).equals("both")) {
            return before;
        }
        if (words.inVerbPhrase(before)) {
            return words.sentence().phraseAt(before).map(Phrase::from).orElse(before);
        }
        if (words.is(before, Tag.CCONJ)) {
            return -2;
        }
        if (words.lower(before).equals(",")) {
            return insertion(before);
        }
        return words.is(before, Tag.PUNCT)
                        && !words.lower(before).equals(";")
                        && !words.lower(before).equals(":")
                ? before
                : RELATIVE.contains(words.lower(before)) ? before : -1;
    }

    /** Over an insertion that a comma closes: back to the comma that opens it, or to the names in apposition. */
    private int insertion(int comma) {
        int open = comma - 1;
        while (open > floor && !words.lower(open).equals(",")) {
            open--;
        }
        int first = open + 1;
        boolean clause = RELATIVE.contains(words.lower(first))
                || words.is(first, Tag.ADP, Tag.VERB, Tag.SCONJ, Tag.DET, Tag.AUX)
                || words.inVerbPhrase(first);
        boolean named = parties.endingAt(comma)
                .map(phrase -> phrase.from() == first || words.is(phrase.from() - 1, Tag.CCONJ))
                .orElse(false);
        boolean capital = words.capitalised(first) && named;
        return open > floor && (clause || !capital) ? open : comma;
    }

    private List<String> subjectOfVerbBefore(int at) {
        return words.sentence().phrases().stream()
                .filter(phrase -> phrase.kind() == Phrase.Kind.VERB && phrase.to() < at && phrase.from() >= floor)
                .reduce((first, second) -> second)
                .map(verb -> subject(verb.from()))
                .orElse(List.of());
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
        List<String> hosts = hosts(to);
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
    private List<String> hosts(int from) {
        for (int at = from; at < Math.min(words.size(), from + HOST_REACH); at++) {
            int verb = words.lower(at - 1).equals("over") ? at - 2 : at - 1;
            boolean host = words.lower(at).equals("by")
                    && words.has(verb)
                    && TakingPart.hosts(words.token(verb).lemma());
            if (host) {
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
        int at = start(phrase, found);
        Optional<Phrase> verb = holding(at, found);
        if (verb.isPresent()) {
            return subject(verb.get().from());
        }
        boolean margin = words.lower(at - 1).equals("of");
        boolean course = TakingPart.duringIt(words.lower(at - 1))
                && (!words.lower(at - 1).equals("on") || found.word().type() == EventType.Visit);
        Optional<Phrase> main = margin || course ? mainVerb(at, found.to()) : Optional.empty();
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

    /** The verb whose object an event is, where its subject takes part: "held talks", "took part in a meeting". */
    Optional<Phrase> holding(int start, EventWords.Found found) {
        boolean part =
                words.lower(start - 1).equals("in") && words.lower(start - 2).equals("part");
        int at = part ? start - 2 : start;
        Optional<Phrase> near = words.sentence().phraseAt(at - 1).filter(each -> each.kind() == Phrase.Kind.VERB);
        return near.or(() -> before(start))
                .filter(each ->
                        part || TakingPart.asSubject(words.token(each.head()).lemma()));
    }

    /** The verb before a phrase that only "in Moscow", "on Friday" and the like part from it. */
    private Optional<Phrase> before(int start) {
        int at = start;
        while (at > floor) {
            Optional<Phrase> phrase = parties.endingAt(at);
            boolean aside = phrase.filter(each -> words.is(each.from() - 1, Tag.ADP) || parties.isTime(each))
                    .isPresent();
            if (words.inVerbPhrase(at - 1)) {
                return words.sentence().phraseAt(at - 1);
            }
            if (!aside && !words.lower(at - 1).equals(",") && !words.is(at - 1, Tag.ADV, Tag.ADP)) {
                return Optional.empty();
            }
            at = aside ? phrase.map(Phrase::from).orElse(at - 1) : at - 1;
        }
        return Optional.empty();
    }

    /** The verb of the clause that a phrase stands in: the last before it, or the first behind it. */
    private Optional<Phrase> mainVerb(int from, int to) {
        List<Phrase> verbs = words.sentence().phrases().stream()
                .filter(each -> each.kind() == Phrase.Kind.VERB && each.from() >= floor && !isParticiple(each))
                .toList();
        return verbs.stream()
                .filter(each -> each.to() <= from)
                .reduce((first, second) -> second)
                .or(() -> verbs.stream().filter(each -> each.from() >= to).findFirst());
    }

    /** "working", "Acting" and the like, which are no clause's verb. */
    private boolean isParticiple(Phrase verb) {
        return verb.to() - verb.from() == 1 && words.lower(verb.head()).endsWith("ing");
    }

    /** Where an event's phrase begins, with what counts its parts: "a third round of", "three days of". */
    int start(Phrase phrase, EventWords.Found found) {
        int first = Math.min(phrase.from(), found.from());
        int at = words.is(first - 1, Tag.DET) ? first - 1 : first;
        while (words.lower(at - 1).equals("of") || words.is(at - 1, Tag.CCONJ)) {
            int from = parties.endingAt(at - 1)
                    .filter(whole ->
                            TakingPart.isPart(words.token(whole.to() - 1).lemma()))
                    .map(Phrase::from)
                    .orElse(at);
            if (from == at) {
                return at;
            }
            at = from;
        }
        return at;
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
