package org.sevenloop.service.directive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.closing.MustDoFacts;
import org.sevenloop.model.directive.Attachment;
import org.sevenloop.model.directive.Board;
import org.sevenloop.model.directive.Directive;
import org.sevenloop.model.directive.DirectiveId;
import org.sevenloop.model.directive.DirectiveLine;
import org.sevenloop.model.directive.DirectivePage;
import org.sevenloop.model.directive.Receipt;
import org.sevenloop.model.directive.ReceiptId;
import org.sevenloop.model.directive.Receipts;
import org.sevenloop.model.directive.Reply;
import org.sevenloop.model.directive.Step;
import org.sevenloop.model.directive.Tally;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.net.Household;
import org.sevenloop.model.net.HouseholdId;
import org.sevenloop.model.net.UnitId;
import org.sevenloop.model.net.UnitTree;
import org.sevenloop.persistence.Access;
import org.sevenloop.persistence.DirectiveRepository;
import org.sevenloop.persistence.ReceiptRepository;
import org.sevenloop.persistence.UnitRepository;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Session;
import org.sevenloop.service.Sight;
import org.sevenloop.service.Store;

/** The orders as they stand, and what nodes say about them; each act is one save that can be undone. */
public final class DirectiveService {
    private static final int CLOSED = 40;
    private static final Duration SOON = Duration.ofHours(1);

    private final Store store;
    private final Session session;

    public DirectiveService(Store store) {
        this.store = store;
        this.session = store.session();
    }

    public LocalDateTime now() {
        return session.now();
    }

    /** The community's unit, from which orders go out. */
    public UnitId community() {
        return new UnitId(session.community().value());
    }

    /** All units that an order can go to. */
    public UnitTree tree() {
        return store.read(Action.ISSUE_DIRECTIVE, access -> new UnitRepository(access).tree());
    }

    public DirectivePage page() {
        return store.read(Action.SEE_DIRECTIVES, (access, sight) -> {
            DirectiveRepository directives = new DirectiveRepository(access);
            return new DirectivePage(
                    session.now(),
                    lines(access, sight, directives.open()),
                    sight.everything()
                            ? directives.countClosed()
                            : lines(access, sight, directives.closed(CLOSED)).size());
        });
    }

    /** How many are late, for the desk's name on the rail. */
    public long late() {
        return store.read(Action.SEE_DIRECTIVES, (access, sight) -> lines(
                        access, sight, lateOnes(new DirectiveRepository(access).open()))
                .size());
    }

    private List<Directive> lateOnes(List<Directive> open) {
        return open.stream().filter(each -> each.late(session.now())).toList();
    }

    /** What today's things to do say of orders: the late ones, and those due within the hour. */
    public MustDoFacts.Orders due() {
        DirectivePage page = page();
        List<DirectiveLine> late = page.open().stream()
                .filter(line -> line.directive().late(page.now()))
                .toList();
        List<DirectiveLine> soon = page.open().stream()
                .filter(line -> !late.contains(line))
                .filter(line -> line.directive().left(page.now()).compareTo(SOON) <= 0)
                .toList();
        return new MustDoFacts.Orders(sum(late), sum(soon));
    }

    private static MustDoFacts.@Nullable Late sum(List<DirectiveLine> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        Directive first = lines.getFirst().directive();
        int missing = lines.stream().mapToInt(line -> line.tally().missing()).sum();
        return new MustDoFacts.Late(
                lines.size(),
                missing,
                first.id().value(),
                first.order().title(),
                first.order().due());
    }

    /** The closed ones, the newest first. */
    public List<DirectiveLine> closed() {
        return store.read(
                Action.SEE_DIRECTIVES,
                (access, sight) -> lines(access, sight, new DirectiveRepository(access).closed(CLOSED)));
    }

    private List<DirectiveLine> lines(Access access, Sight sight, List<Directive> all) {
        List<DirectiveId> ids = all.stream().map(Directive::id).toList();
        ReceiptRepository receipts = new ReceiptRepository(access);
        if (sight.everything()) {
            Map<DirectiveId, Tally> tallies = receipts.tallies(ids);
            return all.stream()
                    .map(each -> new DirectiveLine(each, tallies.getOrDefault(each.id(), Tally.ZERO)))
                    .toList();
        }
        Set<DirectiveId> mine = receipts.withPart(ids, sight.units());
        DirectiveWork work = work(access);
        return all.stream()
                .filter(each -> mine.contains(each.id()))
                .map(each -> new DirectiveLine(each, Tally.of(seen(work.receipts(each), sight))))
                .toList();
    }

    private static List<Receipt> seen(List<Receipt> receipts, Sight sight) {
        return sight.everything()
                ? receipts
                : receipts.stream().filter(each -> sight.sees(each.unit())).toList();
    }

    public Board board(DirectiveId id) {
        return store.read(Action.SEE_DIRECTIVES, (access, sight) -> {
            DirectiveWork work = work(access);
            Directive directive = work.find(id);
            List<Receipt> receipts = seen(work.receipts(directive), sight);
            sight.demand(sight.everything() || !receipts.isEmpty());
            Set<ReceiptId> known = new HashSet<>();
            receipts.forEach(each -> known.add(each.id()));
            ReceiptRepository repository = new ReceiptRepository(access);
            Board.Facts facts = new Board.Facts(
                    directive,
                    new DirectiveRepository(access).fileName(id),
                    session.now(),
                    work.ever(),
                    receipts,
                    homes(work, receipts));
            return Board.of(
                    facts,
                    repository.rivals(id).stream()
                            .filter(each -> known.contains(each.receipt()))
                            .toList(),
                    repository.handovers(id).stream()
                            .filter(each -> known.contains(each.from()) || known.contains(each.to()))
                            .toList());
        });
    }

    static Map<HouseholdId, String> homes(DirectiveWork work, List<Receipt> receipts) {
        Map<HouseholdId, String> names = new HashMap<>();
        work.households(receipts).forEach((id, home) -> names.put(id, name(home)));
        return names;
    }

    private static String name(Household home) {
        return (home.address() + " " + home.head()).strip();
    }

    /** Saves the file that goes along with an order. */
    public Path saveFile(DirectiveId id, Path to) throws IOException {
        Attachment file = store.read(Action.SEE_DIRECTIVES, (access, sight) -> {
            DirectiveWork work = work(access);
            sight.demand(sight.everything()
                    || !seen(work.receipts(work.find(id)), sight).isEmpty());
            return new DirectiveRepository(access)
                    .file(id)
                    .orElseThrow(() -> new RefusedException("directive.refused.gone"));
        });
        WholeFile.write(to, out -> out.write(file.content()));
        return to;
    }

    /** Nodes have received the order. */
    public void receive(DirectiveId id, Collection<ReceiptId> nodes) {
        change(
                "label.directive.receive",
                id,
                nodes,
                (receipts, step) -> nodes.forEach(node -> receipts.receive(node, step)));
    }

    /** Nodes have passed the order on to those below them. */
    public void pass(DirectiveId id, Collection<ReceiptId> nodes) {
        change("label.directive.pass", id, nodes, (receipts, step) -> nodes.forEach(node -> receipts.pass(node, step)));
    }

    /** The answers of leaves, or their corrections. */
    public void answer(DirectiveId id, Map<ReceiptId, Reply> answers) {
        Directive directive = store.read(
                Action.ANSWER_DIRECTIVE, (access, sight) -> work(access).find(id));
        answers.values().forEach(answer -> refuse(directive.order().asked().problem(answer)));
        change(
                "label.directive.answer",
                id,
                answers.keySet(),
                (receipts, step) -> answers.forEach((node, answer) -> receipts.answer(node, answer, step)));
    }

    private static void refuse(@Nullable String problem) {
        if (problem != null) {
            throw new RefusedException(problem);
        }
    }

    /** Takes answers back: the leaves are asked again. */
    public void reopen(DirectiveId id, Collection<ReceiptId> nodes) {
        change(
                "label.directive.reopen",
                id,
                nodes,
                (receipts, step) -> nodes.forEach(node -> {
                    if (!receipts.reopen(node)) {
                        throw new RefusedException("directive.refused.asked");
                    }
                }));
    }

    /** What is asked of leaves is asked of another unit. */
    public void handOn(DirectiveId id, Collection<ReceiptId> nodes, UnitId to, String why) {
        refuse(why.strip().length() > Reply.LONGEST_WHY ? "directive.refused.long.why" : null);
        change(
                "label.directive.handon",
                id,
                nodes,
                (receipts, step) -> nodes.forEach(node -> {
                    if (!receipts.handOn(node, List.of(to), step, why.strip())) {
                        throw new RefusedException("directive.refused.handon");
                    }
                }));
    }

    /** Somebody has looked at what another station answered for a node. */
    public void settle(DirectiveId id, ReceiptId node) {
        Label label = label(Action.ISSUE_DIRECTIVE, "label.directive.settle", id);
        store.write(Action.ISSUE_DIRECTIVE, label, access -> {
            new ReceiptRepository(access).settle(id, node);
            return true;
        });
    }

    private interface Act {
        void on(Receipts receipts, Step step);
    }

    private void change(String key, DirectiveId id, Collection<ReceiptId> nodes, Act act) {
        Label label = label(Action.ANSWER_DIRECTIVE, key, id, Integer.toString(nodes.size()));
        store.write(Action.ANSWER_DIRECTIVE, label, (access, sight) -> {
            DirectiveWork work = work(access);
            Directive directive = work.find(id);
            Consumer<Receipts> seen = receipts -> {
                sight.demandUnits(units(receipts, nodes));
                act.on(receipts, work.step());
            };
            work.change(directive, seen);
            return nodes.size();
        });
    }

    private static List<UnitId> units(Receipts receipts, Collection<ReceiptId> nodes) {
        return nodes.stream()
                .map(node -> receipts.find(node).orElseThrow(() -> new RefusedException("directive.refused.gone")))
                .map(Receipt::unit)
                .toList();
    }

    private Label label(Action action, String key, DirectiveId id, String... more) {
        Directive directive = store.read(action, (access, sight) -> work(access).find(id));
        String[] arguments = new String[more.length + 1];
        arguments[0] = directive.order().title();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Label.of(key, arguments);
    }

    private DirectiveWork work(Access access) {
        return new DirectiveWork(access, new Step(session.now(), session.user()));
    }
}
