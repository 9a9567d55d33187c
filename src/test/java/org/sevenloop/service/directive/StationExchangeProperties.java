package org.sevenloop.service.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sevenloop.model.directive.Asked;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Delivery;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Tally;
import org.sevenloop.service.RefusedException;

/** Two data folders exchange packages in any order, doubled, lost and tampered with: the same end state, or a named refusal. */
class StationExchangeProperties {
    private static TwoStations two;
    private static int files;

    @BeforeContainer
    static void open() {
        two = new TwoStations();
    }

    @AfterContainer
    static void close() {
        two.close();
    }

    /** What one try did: the order it is about, and the packages written on either side. */
    private static final class Try {
        private final Directive order = two.issue(Asked.NUMBER);
        private final List<Path> down = new ArrayList<>();
        private final List<Path> up = new ArrayList<>();
        private final Random chance;

        Try(long seed) {
            this.chance = new Random(seed);
        }

        void act(int what) throws IOException {
            switch (what) {
                case 0 -> write(two.street, down);
                case 1 -> write(two.community, up);
                case 2 -> deliver(down, two.community);
                case 3 -> deliver(up, two.street);
                case 4 -> tampered(down, two.community, two.street);
                case 5 -> tampered(up, two.street, two.community);
                case 6 -> lost();
                default -> answered();
            }
        }

        private static void write(TwoStations.Side side, List<Path> written) throws IOException {
            written.add(side.stations.send(side.other, two.file("package-" + ++files)));
        }

        /** Any of them, so that they come out of order and doubled. */
        private void deliver(List<Path> written, TwoStations.Side to) throws IOException {
            if (!written.isEmpty()) {
                Path any = written.get(chance.nextInt(written.size()));
                if (Files.exists(any)) {
                    to.stations.receive(any);
                }
            }
        }

        private void tampered(List<Path> written, TwoStations.Side to, TwoStations.Side from) throws IOException {
            if (written.isEmpty() || !Files.exists(written.getLast())) {
                return;
            }
            byte[] bytes = Files.readAllBytes(written.getLast());
            int place = chance.nextInt(bytes.length - 1);
            bytes[place] = (byte) (bytes[place] == 'x' ? 'y' : 'x');
            Path changed = Files.write(two.file("changed"), bytes);
            List<Tally> before = tallies(to);
            assertThatThrownBy(() -> to.stations.receive(changed))
                    .as(new String(bytes, StandardCharsets.UTF_8))
                    .isInstanceOf(RefusedException.class);
            assertThatThrownBy(() -> from.stations.receive(written.getLast())).isInstanceOf(RefusedException.class);
            assertThat(tallies(to)).isEqualTo(before);
        }

        private void lost() throws IOException {
            if (!down.isEmpty()) {
                Files.deleteIfExists(down.get(chance.nextInt(down.size())));
            }
        }

        private void answered() {
            if (two.knows(order)) {
                Reply answer = chance.nextInt(4) == 0 ? Reply.unable("封闭") : Reply.done("" + chance.nextInt(9));
                two.answer(order, chance.nextInt(9), answer);
            }
        }

        /** Everything comes in the end, in any order; what was lost is written again by the number that is asked for. */
        void settle() throws IOException {
            for (int i = 0; i < 2; i++) {
                write(two.street, down);
                all(down, two.community, two.street);
                write(two.community, up);
                all(up, two.street, two.community);
            }
        }

        private void all(List<Path> written, TwoStations.Side to, TwoStations.Side from) throws IOException {
            List<Path> shuffled = new ArrayList<>(written);
            Collections.shuffle(shuffled, chance);
            for (Path each : shuffled) {
                if (Files.exists(each)) {
                    to.stations.receive(each);
                }
            }
            for (int number : to.pair().missing()) {
                Path again = from.stations.again(from.other, number, two.file("again"));
                assertThat(to.stations.receive(again).outcome()).isNotEqualTo(Delivery.Outcome.DOUBLED);
            }
            assertThat(to.pair().missing()).isEmpty();
            assertThat(to.pair().station().received())
                    .isEqualTo(from.pair().station().sent());
        }
    }

    private static List<Tally> tallies(TwoStations.Side side) {
        return side.orders.page().open().stream().map(line -> line.tally()).toList();
    }

    @Property(tries = 40)
    void bothEndAlike(@ForAll @Size(min = 1, max = 14) List<@IntRange(max = 8) Integer> acts, @ForAll long seed)
            throws IOException {
        Try one = new Try(seed);
        for (int act : acts) {
            one.act(act);
        }
        one.settle();
        Receipt above = two.above(one.order);
        Board below = two.community.orders.board(
                two.community.byCode(one.order.code()).id());
        if (below.tally().missing() == 0) {
            assertThat(above.answered()).isTrue();
            assertThat(above.state()).isEqualTo(below.tally().done() > 0 ? Receipt.State.DONE : Receipt.State.UNABLE);
            if (below.tally().done() > 0) {
                assertThat(above.answer()).isEqualTo(Long.toString(below.tally().sum()));
            }
        } else {
            assertThat(above.waiting()).isTrue();
            assertThat(above.state())
                    .isEqualTo(below.tally().answered() > 0 ? Receipt.State.PASSED : Receipt.State.OPEN);
        }
        tidy(one.order);
    }

    /** Both take the order back, so that the next try begins alike. */
    private static void tidy(Directive order) throws IOException {
        two.street.issuer.takeBack(two.street.byCode(order.code()).id());
        two.community.issuer.takeBack(two.community.byCode(order.code()).id());
    }
}
