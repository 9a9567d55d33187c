package org.sevenloop.app.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sevenloop.app.wiring.Wiring;
import org.sevenloop.model.exchange.Counters;
import org.sevenloop.model.exchange.ImportOutcome;
import org.sevenloop.model.exchange.Problem;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.platform.Explained;
import org.sevenloop.platform.Fault;
import org.sevenloop.platform.Messages;
import org.sevenloop.platform.Progress;
import org.sevenloop.service.exchange.ImportService;
import org.sevenloop.service.net.PlaceService;

/** {@code import}: each file is a batch of its own; one that fails does not hold up the others. */
final class ImportCommand implements Command {
    /** What became of one file: an outcome, or a sentence why there is none. */
    private record Taken(
            String file,
            @Nullable ImportOutcome outcome,
            @Nullable String error) {
        int exit() {
            if (outcome == null) {
                return Exit.UNREADABLE;
            }
            Counters counters = outcome.counters();
            return counters.flagged() + counters.rejected() > 0 ? Exit.REMARKS : Exit.DONE;
        }
    }

    /** A file as read, or why it could not be. */
    private record Read(
            String file,
            @Nullable RecognisedFile read,
            @Nullable RuntimeException failure) {}

    @Override
    public int run(CommandLine line, Wiring wiring, Terminal terminal) throws IOException {
        List<Taken> taken = new ArrayList<>();
        List<Supplier<Read>> files = new ArrayList<>();
        line.words().forEach(file -> files.add(() -> read(file, wiring)));
        if (nowhereYet(wiring)) {
            placed(files, wiring, terminal);
        }
        for (Supplier<Read> file : files) {
            Taken one = take(file.get(), line, wiring, terminal);
            taken.add(one);
            if (!line.json()) {
                tell(one, terminal);
            }
        }
        if (line.json()) {
            Json.print(terminal, json -> {
                json.writeArrayFieldStart("files");
                for (Taken one : taken) {
                    write(one, json, terminal.text());
                }
                json.writeEndArray();
            });
        }
        return taken.stream().mapToInt(Taken::exit).max().orElse(Exit.DONE);
    }

    private static Read read(String file, Wiring wiring) {
        try {
            return new Read(file, wiring.imports().read(Path.of(file), Progress.NONE), null);
        } catch (RuntimeException e) {
            return new Read(file, null, e);
        }
    }

    private static Taken take(Read file, CommandLine line, Wiring wiring, Terminal terminal) {
        RecognisedFile read = file.read();
        if (read == null) {
            return new Taken(file.file(), null, sentence(Objects.requireNonNull(file.failure()), terminal.text()));
        }
        ImportService imports = wiring.imports();
        try {
            ImportOutcome outcome = line.has(Option.DRY_RUN)
                    ? imports.rehearse(read, Progress.NONE)
                    : imports.commit(read, Progress.NONE);
            return new Taken(file.file(), outcome, null);
        } catch (RuntimeException e) {
            return new Taken(file.file(), null, sentence(e, terminal.text()));
        }
    }

    private static String sentence(RuntimeException e, Messages text) {
        return e instanceof Explained explained
                ? explained.sentence(text)
                : text.text("cli.fault", Fault.of(e).log().code());
    }

    private static boolean nowhereYet(Wiring wiring) {
        if (wiring.session().community().equals(PlaceService.UNPLACED)) {
            Communities.only(wiring).ifPresent(wiring.session()::sitIn);
        }
        return wiring.places().nameless();
    }

    /** Where nobody has named a community yet, the words of all the files name it; none is read a second time. */
    private static void placed(List<Supplier<Read>> files, Wiring wiring, Terminal terminal) {
        List<RecognisedFile> known = new ArrayList<>();
        files.replaceAll(file -> {
            Read read = file.get();
            if (read.read() != null) {
                known.add(read.read());
            }
            return () -> read;
        });
        if (known.isEmpty()) {
            return;
        }
        String name = Communities.named(known);
        wiring.session().sitIn(wiring.places().unplaced(name));
        if (name.isEmpty()) {
            terminal.remark("cli.import.unplaced");
        } else {
            terminal.remark("cli.import.placed", name);
        }
    }

    private static void tell(Taken one, Terminal terminal) {
        ImportOutcome outcome = one.outcome();
        if (outcome == null) {
            terminal.remark("cli.import.failed", one.file(), String.valueOf(one.error()));
            return;
        }
        Counters n = outcome.counters();
        terminal.answer(
                outcome.batch() == null ? "cli.import.rehearsed" : "cli.import.done",
                one.file(),
                terminal.text().text("cli.kind." + outcome.file().kind().word()),
                outcome.batch() == null ? "" : Long.toString(outcome.batch().value()));
        terminal.answer(
                "cli.import.counts",
                n.rows(),
                n.added(),
                n.updated(),
                n.unchanged(),
                n.repeated(),
                n.rejected(),
                n.flagged());
        for (Problem each : outcome.problems()) {
            terminal.remark(
                    "cli.import.problem", each.place().sheet(), each.place().cell(), sentence(each, terminal.text()));
        }
    }

    private static String sentence(Problem problem, Messages text) {
        return text.text("problem." + problem.code(), problem.arguments().toArray());
    }

    private static void write(Taken one, JsonGenerator json, Messages text) throws IOException {
        ImportOutcome outcome = one.outcome();
        Counters n = outcome == null ? Counters.ZERO : outcome.counters();
        json.writeStartObject();
        json.writeStringField("file", one.file());
        json.writeStringField(
                "kind", outcome == null ? null : outcome.file().kind().word());
        json.writeStringField("error", one.error());
        if (outcome == null || outcome.batch() == null) {
            json.writeNullField("batch");
        } else {
            json.writeNumberField("batch", outcome.batch().value());
        }
        json.writeNumberField("rows", n.rows());
        json.writeNumberField("added", n.added());
        json.writeNumberField("updated", n.updated());
        json.writeNumberField("unchanged", n.unchanged());
        json.writeNumberField("repeated", n.repeated());
        json.writeNumberField("rejected", n.rejected());
        json.writeNumberField("flagged", n.flagged());
        json.writeArrayFieldStart("problems");
        for (Problem each : outcome == null ? List.<Problem>of() : outcome.problems()) {
            json.writeStartObject();
            json.writeStringField("sheet", each.place().sheet());
            json.writeStringField("cell", each.place().cell());
            json.writeStringField("value", each.value());
            json.writeStringField("problem", sentence(each, text));
            json.writeStringField("severity", each.severity().name().toLowerCase(java.util.Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
