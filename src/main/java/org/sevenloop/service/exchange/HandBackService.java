package org.sevenloop.service.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sevenloop.model.account.Action;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Label;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Place;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.platform.WholeFile;
import org.sevenloop.service.RefusedException;
import org.sevenloop.service.Store;
import org.sevenloop.service.exchange.ExportService.Exported;
import org.sevenloop.spreadsheet.write.Remark;
import org.sevenloop.spreadsheet.write.ReturnedWorkbook;

/** Hands a workbook back to whoever sent it, with what is to be put right marked in it. */
public final class HandBackService {
    private final Store store;
    private final Messages text;

    public HandBackService(Store store, Messages text) {
        this.store = store;
        this.text = text;
    }

    /** Where the marked copy would lie: beside the file, under its name. */
    public Path beside(Path original, ImportOutcome outcome) {
        String name = String.valueOf(original.getFileName());
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String suffix = text.text("exchange.handback.suffix");
        String plain = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
        return original.resolveSibling(
                plain + suffix + '.' + opened(original, outcome).ending());
    }

    /**
     * Writes the copy. Whoever takes people's data along says what for, as with any export.
     *
     * @param outcome what an import of the file did, or would do
     * @param purpose may be blank only in a folder without accounts
     * @throws RefusedException with a sentence, where nothing is to be put right or the file cannot be marked
     * @throws UncheckedIOException where the copy cannot be written
     */
    public Exported handBack(Path original, ImportOutcome outcome, Path copy, String purpose) {
        store.demand(Action.IMPORT);
        String name = String.valueOf(original.getFileName());
        if (outcome.problems().isEmpty()) {
            throw new RefusedException("exchange.refused.handback.nothing", name);
        }
        String why = store.purpose(purpose);
        ReturnedWorkbook returned = opened(original, outcome);
        demandSame(original, outcome.file());
        List<Remark> remarks = outcome.problems().stream()
                .map(problem -> new Remark(
                        problem.place(),
                        text.text(
                                "problem." + problem.code(), problem.arguments().toArray())))
                .toList();
        store.remark(Action.IMPORT, Label.of("label.exchange.handback", name, Integer.toString(remarks.size()), why));
        try {
            WholeFile.write(copy, out -> returned.write(remarks, out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Exported(copy, remarks.size());
    }

    /** What lies there now may be another version than the one that was looked at: its rows would be marked for others. */
    private void demandSame(Path original, RecognisedFile looked) {
        RecognisedFile now = new ImportService(store).read(original, Progress.NONE);
        if (!places(now).equals(places(looked))) {
            throw new RefusedException("exchange.unreadable.changed", String.valueOf(original.getFileName()));
        }
    }

    private static List<Place> places(RecognisedFile file) {
        return file.lines().stream().map(Line::place).toList();
    }

    private static ReturnedWorkbook opened(Path original, ImportOutcome outcome) {
        String name = String.valueOf(original.getFileName());
        try {
            ReturnedWorkbook returned = ReturnedWorkbook.of(original, outcome.file());
            if (!Files.isRegularFile(original) || !returned.possible()) {
                throw new RefusedException("exchange.refused.handback.form", name);
            }
            return returned;
        } catch (IOException e) {
            throw new RefusedException("exchange.refused.handback.gone", name);
        }
    }
}
