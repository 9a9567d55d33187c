package org.sevenloop.service.directive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.directive.Delivery;
import org.sevenloop.model.directive.Parcel;
import org.sevenloop.model.directive.ParcelText;
import org.sevenloop.model.directive.Station;
import org.sevenloop.model.directive.StationId;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.StationRepository;
import org.sevenloop.persistence.StationRepository.Kept;
import org.sevenloop.persistence.keys.StationKeys;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Store;

/**
 * Carries orders down and answers up between stations that share no network, as files. Packages of a pair of stations are
 * numbered and taken in one after the other: one that is missing is asked for, one that comes twice changes nothing, and one
 * that is not for us or was changed is refused.
 */
public final class StationService {
    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_NAME = 40;

    private final Store store;
    private final Session session;

    public StationService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    /** How this station is known: the text to give to others, and the digits to compare by phone. */
    public record Identity(String text, String fingerprint) {}

    /** A station with the numbers of its packages that have not come. */
    public record Pair(Station station, String fingerprint, List<Integer> missing) {}

    public List<Pair> pairs() {
        return store.read(Action.ISSUE_DIRECTIVE, access -> new StationRepository(access)
                .all().stream()
                        .map(each -> new Pair(each, StationKeys.fingerprint(each.identity()), missing(access, each)))
                        .toList());
    }

    /** Made when it is first asked for. */
    public Identity identity() {
        String known = store.read(Action.ISSUE_DIRECTIVE, access -> new StationRepository(access)
                .keys()
                .map(StationKeys::identity)
                .orElse(""));
        String identity = known.isEmpty()
                ? store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.key"), access -> keys(access)
                        .identity())
                : known;
        return new Identity(identity, StationKeys.fingerprint(identity));
    }

    private static StationKeys keys(Access access) {
        StationRepository stations = new StationRepository(access);
        return stations.keys().orElseGet(() -> {
            StationKeys fresh = StationKeys.random();
            stations.keep(fresh);
            return fresh;
        });
    }

    /** Another station, by the text that it gave. */
    public StationId add(String typedName, UnitId unit, String typedIdentity) {
        String name = typedName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RefusedException("directive.refused.station");
        }
        String identity = whole(typedIdentity);
        return store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.station", name), access -> {
            demandNew(access, name, identity);
            return new StationRepository(access).add(name, unit, identity);
        });
    }

    private static void demandNew(Access access, String name, String identity) {
        boolean known = new StationRepository(access)
                .all().stream()
                        .anyMatch(each ->
                                each.identity().equals(identity) || each.name().equals(name));
        if (known || keys(access).identity().equals(identity)) {
            throw new RefusedException("directive.refused.station.known");
        }
    }

    /** A station that is no more: nothing goes to it, and nothing that it wrote is taken in. What went to and fro stays. */
    public void remove(StationId id) {
        Station gone = known(id);
        store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.station.remove", gone.name()), access -> {
            new StationRepository(access).remove(find(access, id).id());
            return gone;
        });
    }

    /** The same station with a new key, as its computer was lost or changed: packages are counted anew on both sides. */
    public StationId renew(StationId id, String typedIdentity) {
        String identity = whole(typedIdentity);
        Station now = known(id);
        return store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.station.renew", now.name()), access -> {
            StationRepository stations = new StationRepository(access);
            stations.remove(find(access, id).id());
            demandNew(access, now.name(), identity);
            return stations.add(now.name(), now.unit(), identity);
        });
    }

    private Station known(StationId id) {
        return store.read(Action.ISSUE_DIRECTIVE, access -> find(access, id));
    }

    private static String whole(String typed) {
        String identity = typed.strip();
        if (!StationKeys.isIdentity(identity)) {
            throw new RefusedException("directive.refused.identity");
        }
        return identity;
    }

    /** Writes the next package for a station: all orders for it, and how far its own are here. */
    public Path send(StationId id, Path file) throws IOException {
        String text = store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.send"), access -> {
            StationRepository stations = new StationRepository(access);
            int number = find(access, id).sent() + 1;
            Kept kept = closed(access, id, number);
            stations.sent(id, number);
            stations.insert(kept, session.now());
            return kept.content();
        });
        return written(file, text);
    }

    private Kept closed(Access access, StationId id, int number) {
        Station station = find(access, id);
        String words = ParcelText.of(parcels(access).of(station));
        String text = PackageFile.close(words, number, keys(access), station.identity())
                .text();
        return new Kept(id, false, number, digest(text), text, true);
    }

    private static Path written(Path file, String text) throws IOException {
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** Writes a package again that was lost on its way. */
    public Path again(StationId id, int number, Path file) throws IOException {
        String known = store.read(Action.ISSUE_DIRECTIVE, access -> new StationRepository(access)
                .find(id, false, number)
                .map(Kept::content)
                .orElseThrow(() -> new RefusedException("directive.refused.number.unknown")));
        return written(file, known.isEmpty() ? anew(id, number) : known);
    }

    private String anew(StationId id, int number) {
        return store.write(Action.ISSUE_DIRECTIVE, Label.of("label.directive.send"), access -> {
            Kept kept = closed(access, id, number);
            new StationRepository(access).renew(kept);
            return kept.content();
        });
    }

    /** Takes in a package; what it waits for, or why it is refused, is said by name. */
    public Delivery receive(Path file) throws IOException {
        store.demand(Action.ISSUE_DIRECTIVE);
        if (Files.size(file) > MOST_BYTES) {
            throw new RefusedException("directive.refused.package");
        }
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        PackageFile came = PackageFile.parse(text);
        return store.write(
                Action.ISSUE_DIRECTIVE,
                Label.of("label.directive.received", file.getFileName().toString()),
                access -> receive(access, came, came.text()));
    }

    private Delivery receive(Access access, PackageFile came, String text) {
        StationKeys keys = keys(access);
        if (!came.to().equals(StationKeys.fingerprint(keys.identity()))) {
            throw new RefusedException("directive.refused.notours");
        }
        Station station = new StationRepository(access)
                .all().stream()
                        .filter(each -> StationKeys.fingerprint(each.identity()).equals(came.from()))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("directive.refused.sender", came.from()));
        if (!came.signedBy(station.identity())) {
            throw new RefusedException("directive.refused.changed");
        }
        // Before it is kept, or one that cannot be read would bar the way to all that follow.
        parcel(came.open(keys));
        return take(access, station, came.number(), text);
    }

    private Delivery take(Access access, Station station, int number, String text) {
        StationRepository stations = new StationRepository(access);
        String digest = digest(text);
        Kept before = stations.find(station.id(), true, number).orElse(null);
        if (before != null) {
            if (!before.digest().equals(digest)) {
                throw new RefusedException("directive.refused.twice", Integer.toString(number));
            }
            return delivery(access, Delivery.Outcome.DOUBLED, station, number, parcels(access));
        }
        stations.insert(new Kept(station.id(), true, number, digest, text, false), session.now());
        ParcelWork work = parcels(access);
        int next = station.received() + 1;
        for (Kept each = kept(access, station, next); each != null; each = kept(access, station, next)) {
            open(access, station, each, work);
            stations.applied(station.id(), next);
            stations.received(station.id(), next);
            next++;
        }
        Delivery.Outcome outcome = next > number ? Delivery.Outcome.TAKEN : Delivery.Outcome.WAITING;
        return delivery(access, outcome, station, number, work);
    }

    private static @Nullable Kept kept(Access access, Station station, int number) {
        return new StationRepository(access).find(station.id(), true, number).orElse(null);
    }

    private void open(Access access, Station station, Kept kept, ParcelWork work) {
        work.take(station, parcel(PackageFile.parse(kept.content()).open(keys(access))));
    }

    private Parcel parcel(String words) {
        try {
            return ParcelText.parse(words, community());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new RefusedException("directive.refused.newer");
        }
    }

    private static Delivery delivery(
            Access access, Delivery.Outcome outcome, Station station, int number, ParcelWork work) {
        Station now = find(access, station.id());
        return new Delivery(
                outcome, now.name(), number, missing(access, now), work.orders(), work.answers(), work.rivals());
    }

    /** The numbers below the highest that came which did not come. */
    private static List<Integer> missing(Access access, Station station) {
        List<Integer> waiting = new StationRepository(access).waiting(station.id());
        int last = waiting.isEmpty() ? station.received() : waiting.getLast();
        return IntStream.rangeClosed(station.received() + 1, last)
                .filter(number -> !waiting.contains(number))
                .boxed()
                .toList();
    }

    private static Station find(Access access, StationId id) {
        return new StationRepository(access)
                .find(id)
                .orElseThrow(() -> new RefusedException("directive.refused.station.gone"));
    }

    private UnitId community() {
        return new UnitId(session.community().value());
    }

    private ParcelWork parcels(Access access) {
        return new ParcelWork(access, community(), new Step(session.now(), session.user()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
