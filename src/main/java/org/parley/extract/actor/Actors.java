package org.parley.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.annotate.Analysis;
import org.parley.annotate.Sentence;
import org.parley.extract.actor.cast.Cast;
import org.parley.extract.actor.name.NameScan;
import org.parley.extract.actor.name.SurnameScan;
import org.parley.extract.actor.roster.Draft;
import org.parley.extract.actor.roster.Holders;
import org.parley.extract.actor.roster.Item;
import org.parley.extract.actor.roster.Roster;
import org.parley.extract.gazetteer.Surroundings;
import org.parley.extract.gazetteer.Words;
import org.parley.extract.issuance.Issuance;
import org.parley.extract.issuance.Letterhead;
import org.parley.model.text.Document;

/**
 * Finds the actors of a document. First come full names, titles and bodies, sentence by sentence; then surnames, which
 * may stand before the full name (headlines); then nominals, which need to know who holds what.
 */
public final class Actors {
    private final Analysis analysis;
    private final Surroundings surroundings;
    private final Roster roster;
    private final Map<Sentence, List<Item>> items = new LinkedHashMap<>();

    private Actors(Analysis analysis) {
        this.analysis = analysis;
        this.surroundings = new Surroundings(analysis.document().text().characters());
        this.roster = new Roster(year(analysis.document()));
    }

    /** The cast of a document. */
    public static Cast in(Analysis analysis, Issuance issuance) {
        var actors = new Actors(analysis);
        actors.head(issuance);
        actors.names();
        actors.surnames();
        actors.nominals(issuance);
        return Cast.of(analysis, actors.roster.actors(analysis.document().text()));
    }

    private static int year(Document document) {
        return document.source().published() == null
                ? java.time.Year.MAX_VALUE
                : document.source().published().getYear();
    }

    private void head(Issuance issuance) {
        if (issuance.issuer() != null) {
            roster.issuedBy(issuance.issuer());
        }
        for (Letterhead.Part name : issuance.names()) {
            if (name.entry() != null) {
                int start = analysis.document().text().index(name.span().start());
                roster.of(name.entry())
                        .add(new Draft.Place(start, start + name.span().text().length()));
            }
        }
    }

    private void names() {
        for (Sentence sentence : analysis.sentences()) {
            Words words = new Words(sentence, surroundings);
            List<Item> found = new NameScan(words, roster).items();
            items.put(sentence, new ArrayList<>(found));
            found.stream()
                    .filter(item -> item.counts() && item.draft() != Roster.NOBODY)
                    .forEach(item -> item.draft().add(new Draft.Place(words.start(item.from()), words.end(item.to()))));
        }
    }

    private void surnames() {
        items.forEach(
                (sentence, found) -> new SurnameScan(new Words(sentence, surroundings), roster, found).addMentions());
    }

    private void nominals(Issuance issuance) {
        @Nullable Draft body = issuance.issuer() == null ? null : roster.of(issuance.issuer());
        @Nullable Draft state = Holders.state(body);
        @Nullable Draft issuer = state == null ? body : state;
        if (state != null) {
            roster.serveByDefault(state);
        }
        for (Map.Entry<Sentence, List<Item>> each : items.entrySet()) {
            Words words = new Words(each.getKey(), surroundings);
            new BodyNominals(words, roster, each.getValue(), issuer).addMentions();
            new Nominals(words, roster, each.getValue(), issuer).addMentions();
        }
    }
}
