package org.sevenloop.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.sevenloop.model.exchange.Mapping;
import org.sevenloop.model.exchange.Mapping.MappedColumn;
import org.sevenloop.model.exchange.RememberedMapping;
import org.sevenloop.model.exchange.SheetKind;
import org.sevenloop.platform.Messages;
import org.sevenloop.service.exchange.MappingService;
import org.sevenloop.ui.common.DeskTools;

/** What was said of the columns of earlier files: looked at, put right, forgotten, passed on as a file. */
public final class MappingViewModel {
    private final MappingService service;
    private final DeskTools tools;
    private final Messages text;
    private final ObservableList<RememberedMapping> mappings = FXCollections.observableArrayList();

    MappingViewModel(MappingService service, DeskTools tools) {
        this.service = service;
        this.tools = tools;
        this.text = tools.text();
    }

    /** The newest first. */
    public ObservableList<RememberedMapping> mappings() {
        return mappings;
    }

    void read() {
        tools.tasks().latest("exchange.mappings", service::mappings, mappings::setAll, tools.problems()::tell);
    }

    /** What was said, in one line: 来的车 → 备注. */
    public String summary(RememberedMapping mapping) {
        return mapping.mapping().columns().stream()
                .map(column -> text.text("exchange.mapping.column", column.heading(), text.text(column.field())))
                .collect(Collectors.joining(text.text("exchange.and")));
    }

    /** The message keys of what a column of such a list can be said to hold. */
    public List<String> fields(SheetKind kind) {
        return service.fields(kind);
    }

    public void save(RememberedMapping mapping, String sender, List<MappedColumn> columns) {
        Mapping old = mapping.mapping();
        Mapping now = new Mapping(sender.strip(), old.kind(), old.headings(), columns);
        tools.save(() -> service.save(mapping.id(), now), text.text("exchange.mapping.saved", now.sender()));
    }

    public void forget(RememberedMapping mapping) {
        tools.save(
                () -> service.forget(mapping),
                text.text("exchange.mapping.forgotten", mapping.mapping().sender()));
    }

    /** The name a file is proposed to have. */
    public String fileName() {
        return text.text("exchange.mappings") + ".json";
    }

    public void export(Path file) {
        tools.tasks()
                .run(
                        "",
                        () -> service.export(file),
                        count -> tools.notices()
                                .done(text.text("exchange.mapping.exported", count, file.toString()), null),
                        tools.problems()::tell);
    }

    public void take(Path file) {
        tools.tasks()
                .run(
                        "",
                        () -> service.take(file),
                        count -> {
                            tools.changes().fire();
                            tools.notices().saved(text.text("exchange.mapping.taken", count));
                        },
                        tools.problems()::tell);
    }
}
