package org.parley.evaluate.synthetic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.evaluate.synthetic.Occasion.Party;
import org.parley.model.annotation.Annotation;
import org.parley.model.text.Document;

/** Invented news: many events, of most of which a few documents tell and of some very many, each in words of its own. */
public final class SyntheticNews {
    /** A document with its annotation. */
    public record Item(Document document, Annotation annotation) {}

    private static final int MOST_PER_OCCASION = 60;
    private static final double SCALE = 1.5;
    private static final double TAIL = 0.6;

    private final long seed;
    private final int documents;
    private final World world = new World();
    private final List<Occasion> occasions = new ArrayList<>();
    /** For each document its occasion, and its place among that occasion's documents. */
    private final List<int[]> places = new ArrayList<>();

    /** As many documents as are wanted, the same for the same seed. */
    public SyntheticNews(long seed, int documents) {
        this.seed = seed;
        this.documents = documents;
        var random = new Random(seed);
        while (places.size() < documents) {
            occasions.add(world.occasion(random));
            int many = (int) Math.min(MOST_PER_OCCASION, SCALE / Math.pow(1 - random.nextDouble(), TAIL));
            for (int place = 0; place < many; place++) {
                places.add(new int[] {occasions.size() - 1, place});
            }
        }
    }

    /** The documents, in a random order. */
    public Stream<Item> documents() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, documents).boxed().toList());
        Collections.shuffle(order, new Random(seed + 1));
        return order.stream().map(this::item);
    }

    /** Further articles, on events of which the documents tell: the likelier, the more tell of it. */
    public Stream<Item> more(int many) {
        var random = new Random(seed + 2);
        return IntStream.range(0, many).mapToObj(number -> {
            Occasion occasion = occasions.get(places.get(random.nextInt(documents))[0]);
            return new Story(occasion, null, new Random(seed * 31 + documents + number))
                    .tell("more-%d".formatted(number));
        });
    }

    private Item item(int number) {
        int[] place = places.get(number);
        Occasion occasion = occasions.get(place[0]);
        Party issuer = switch (place[1]) {
            case 0 -> occasion.one();
            case 1 -> occasion.other();
            default -> null;
        };
        return new Story(occasion, issuer, new Random(seed * 31 + number)).tell("news-%d".formatted(number));
    }
}
