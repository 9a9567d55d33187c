package org.sevenloop.ui.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sevenloop.model.account.Personal;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.closing.PaperList.Field;
import org.sevenloop.model.coverage.BlindSpot;
import org.sevenloop.model.coverage.CoveragePage;
import org.sevenloop.platform.Messages;

/** Blind spots as lists for paper: the one on view, and one for each grid worker. */
final class CoveragePaper {
    private final CoverageViewModel model;
    private final Messages text;
    private final CoverageWords words;
    private final CoveragePage page;

    CoveragePaper(CoverageViewModel model, Messages text) {
        this.model = model;
        this.text = text;
        this.words = new CoverageWords(text);
        this.page = Objects.requireNonNull(model.pageProperty().get());
    }

    PaperList list(Figure figure, Collection<BlindSpot> spots) {
        String title = text.text("coverage.title");
        String note = text.text("coverage.paper.note", words.kind(figure), words.level(figure.level()), spots.size());
        List<Field<BlindSpot>> fields = new ArrayList<>(fields());
        fields.add(Field.personal(Personal.NAME, text.text("coverage.column.worker"), CoverageWords::worker));
        return PaperList.of(title, note, page.day(), fields, spots);
    }

    /** One list for each who is told. */
    List<PaperList> slips(Collection<BlindSpot> spots) {
        Map<String, List<BlindSpot>> byWorker = new LinkedHashMap<>();
        spots.stream().sorted(Comparator.comparing(BlindSpot::kind)).forEach(spot -> byWorker.computeIfAbsent(
                        CoverageWords.worker(spot), name -> new ArrayList<>())
                .add(spot));
        String community = page.tree().get(page.community()).name();
        return byWorker.entrySet().stream()
                .map(entry -> PaperList.of(
                        text.text(
                                "coverage.slip.title",
                                entry.getKey().isEmpty() ? text.text("coverage.slip.nobody") : entry.getKey()),
                        text.text(
                                "coverage.slip.note",
                                community,
                                entry.getValue().size()),
                        page.day(),
                        fields(),
                        entry.getValue()))
                .toList();
    }

    private List<Field<BlindSpot>> fields() {
        return List.of(
                Field.text(text.text("coverage.column.unit"), spot -> model.unitName(spot.unit())),
                Field.personal(Personal.NAME, text.text("coverage.column.name"), BlindSpot::name),
                Field.personal(Personal.ADDRESS, text.text("coverage.column.place"), BlindSpot::place),
                Field.personal(Personal.WORDS, text.text("coverage.column.what"), spot -> words.what(spot, page)));
    }
}
