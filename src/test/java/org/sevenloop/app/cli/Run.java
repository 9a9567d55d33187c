package org.sevenloop.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sevenloop.platform.Messages;

/** One run of the batch console in this process: what it said where, and its exit status. */
public record Run(int exit, String out, String err) {
    public static final String COMMUNITY = "422801001008";
    public static final Path SAMPLE = Path.of("assets", "sample");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Messages text = Messages.of(Locale.SIMPLIFIED_CHINESE);
        int exit = BatchMain.run(Terminal.of(out, err, text), arguments);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** As {@link #of}, for a data folder on the sample's day, answered as JSON. */
    public static Run json(Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString(), "--date", "2020-02-20", "--json"));
        return of(all.toArray(String[]::new));
    }

    /** The one JSON object on standard output; anything else there is an error. */
    public JsonNode json() {
        try {
            return MAPPER.readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out, e);
        }
    }

    public static String sample(String name) {
        return SAMPLE.resolve(name).toString();
    }
}
