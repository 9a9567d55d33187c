package org.sevenloop.service.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.sevenloop.model.report.BindingText;
import org.sevenloop.model.report.BlankForm;
import org.sevenloop.model.report.ReportForm;
import org.sevenloop.service.RefusedException;

/** A form with all that was pointed at, as one file, so that one community's work serves the next. It holds no people. */
final class FormPackage {
    private static final String HEAD = "form.properties";
    private static final String BINDINGS = "bindings.txt";
    private static final String BLANK = "blank";
    private static final int MOST_BYTES = 4 << 20;

    private FormPackage() {}

    static void write(ReportForm form, OutputStream out) throws IOException {
        Properties head = new Properties();
        head.setProperty("name", form.name());
        head.setProperty("recipient", form.recipient());
        head.setProperty("due", form.due() == null ? "" : form.due().toString());
        head.setProperty(
                "days", form.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
        head.setProperty("file", form.blank().name());
        StringWriter text = new StringWriter();
        head.store(text, null);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, HEAD, text.toString().getBytes(StandardCharsets.UTF_8));
            put(zip, BINDINGS, BindingText.of(form.bindings()).getBytes(StandardCharsets.UTF_8));
            put(zip, BLANK, form.blank().content());
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** @throws RefusedException where it is no such file */
    static ReportForm read(InputStream in) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() < 3; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), part(zip));
            }
        }
        byte[] head = parts.get(HEAD);
        byte[] bindings = parts.get(BINDINGS);
        byte[] blank = parts.get(BLANK);
        if (head == null || bindings == null || blank == null) {
            throw new RefusedException("report.refused.package");
        }
        try {
            return form(head, bindings, blank);
        } catch (RuntimeException notOurs) {
            throw new RefusedException("report.refused.package");
        }
    }

    private static byte[] part(InputStream zip) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes(zip.readNBytes(MOST_BYTES));
        if (zip.read() >= 0) {
            throw new RefusedException("report.refused.package");
        }
        return part.toByteArray();
    }

    private static ReportForm form(byte[] head, byte[] bindings, byte[] blank) throws IOException {
        Properties about = new Properties();
        about.load(new StringReader(new String(head, StandardCharsets.UTF_8)));
        String due = about.getProperty("due", "");
        return new ReportForm(
                null,
                about.getProperty("name"),
                about.getProperty("recipient", ""),
                due.isEmpty() ? null : LocalTime.parse(due),
                Arrays.stream(about.getProperty("days").split(","))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                new BlankForm(about.getProperty("file"), blank),
                BindingText.parse(new String(bindings, StandardCharsets.UTF_8)));
    }
}
