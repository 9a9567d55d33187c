package org.sevenloop.ui.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.exchange.ImportBatch;
import org.sevenloop.model.exchange.OpenProblem;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.platform.Messages;

/** The lists of this desk as they go to paper. */
record ExchangePaper(Messages text, LocalDate day) {
    PaperList batches(Collection<ImportBatch> batches) {
        return PaperList.of(
                text.text("exchange.batches"),
                text.text("exchange.open.count", batches.size()),
                day,
                List.of(
                        Field.figure(text.text("exchange.batch.number"), batch -> batch.id()
                                .value()),
                        Field.text(text.text("exchange.batch.file"), ImportBatch::fileName),
                        Field.text(
                                text.text("exchange.batch.kind"),
                                batch -> text.text(
                                        "exchange.kind." + batch.kind().word())),
                        Field.text(text.text("exchange.batch.actor"), ImportBatch::actor),
                        Field.figure(text.text("exchange.rows"), batch -> batch.counters()
                                .rows()),
                        Field.figure(text.text("exchange.added"), batch -> batch.counters()
                                .added()),
                        Field.figure(text.text("exchange.rejected"), batch -> batch.counters()
                                .rejected())),
                batches);
    }

    PaperList problems(Collection<OpenProblem> problems, Function<Problem, String> sentence) {
        return PaperList.of(
                text.text("exchange.open"),
                text.text("exchange.open.count", problems.size()),
                day,
                List.of(
                        Field.personal(Personal.WORDS, text.text("exchange.batch.file"), OpenProblem::fileName),
                        Field.text(
                                text.text("exchange.open.sheet"),
                                each -> each.problem().place().sheet()),
                        Field.text(
                                text.text("exchange.open.cell"),
                                each -> each.problem().place().cell()),
                        Field.personal(Personal.WORDS, text.text("exchange.open.value"), each -> each.problem()
                                .value()),
                        Field.personal(
                                Personal.WORDS,
                                text.text("exchange.open.sentence"),
                                each -> sentence.apply(each.problem()))),
                problems);
    }
}
