package org.sevenloop.service.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sevenloop.model.exchange.RecognisedFile;
import org.sevenloop.platform.Progress;

/** The community that ships with the console: six workbooks as a street sends them, every identity invented. */
public final class SampleService {
    /** 湖北省恩施土家族苗族自治州恩施市舞阳坝街道窑湾社区. */
    public static final String CODE = "422801001008";

    /** The day the workbooks are about. */
    public static final LocalDate DAY = LocalDate.of(2020, 2, 20);

    /** As the street names it, and as it ships: not every computer can write or read a Chinese file name. */
    private record Workbook(String name, String file) {}

    /** In the order in which a community would enter them. */
    private static final List<Workbook> FILES = List.of(
            new Workbook("窑湾社区_住户排查花名册.xlsx", "people.xlsx"),
            new Workbook("窑湾社区_返乡人员登记表.xlsx", "watch.xlsx"),
            new Workbook("窑湾社区_体温监测表.xlsx", "readings.xlsx"),
            new Workbook("窑湾社区_卡口值班表.xlsx", "roster.xlsx"),
            new Workbook("大数据推送核查名单_窑湾社区.xls", "verification.xls"),
            new Workbook("窑湾社区_滞留人员.csv", "stranded.csv"));

    private static final String FOLDER = "/org/sevenloop/assets/sample/";

    private final ImportService imports;

    public SampleService(ImportService imports) {
        this.imports = imports;
    }

    /** Takes all six files in, for the community of the session, as the batches they would be. */
    public void open(Progress progress) {
        for (int i = 0; i < FILES.size(); i++) {
            progress.check();
            progress.report(i, FILES.size());
            imports.commit(read(FILES.get(i)), Progress.NONE);
        }
        progress.report(FILES.size(), FILES.size());
    }

    private RecognisedFile read(Workbook book) {
        try {
            Path copy = Files.createTempFile("sevenloop-sample", book.file());
            try (InputStream in = SampleService.class.getResourceAsStream(FOLDER + book.file())) {
                if (in == null) {
                    throw new IOException("The sample is missing: " + book.file());
                }
                Files.write(copy, in.readAllBytes());
                return named(imports.read(copy, Progress.NONE), book.name());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecognisedFile named(RecognisedFile file, String name) {
        return new RecognisedFile(name, file.kind(), file.tables(), file.lines(), file.placeHints(), file.problems());
    }
}
