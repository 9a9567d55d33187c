package org.sevenloop.service.exchange;

import java.util.List;
import java.util.function.Consumer;
import org.sevenloop.model.exchange.Line;
import org.sevenloop.model.exchange.Pieces;
import org.sevenloop.model.exchange.RecognisedFile;

/** A file's rows cut into pieces of so many. */
record Cut(RecognisedFile file, int size) implements Pieces {
    @Override
    public int rows() {
        return file.lines().size();
    }

    @Override
    public void each(Consumer<List<Line>> piece) {
        List<Line> lines = file.lines();
        for (int from = 0; from < lines.size(); from += size) {
            piece.accept(lines.subList(from, Math.min(from + size, lines.size())));
        }
    }
}
