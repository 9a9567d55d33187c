package org.sevenloop.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * What the import is measured against, written for this one workbook: every cell through POI's event API, every row into two bare tables by
 * plain JDBC batches, one commit. It recognises, checks and records nothing.
 */
final class PlainImport {
    private static final int COLUMNS = 13;
    private static final int HEADING_ROWS = 3;
    private static final int HOUSEHOLD_NUMBER = 1;
    private static final int HOUSEHOLD_COLUMNS = 4;
    private static final int NAME = 5;
    private static final int BATCH = 1000;

    private PlainImport() {}

    /** Arguments: the workbook, a new folder for the data. Says how many people are on record. */
    public static void main(String[] args) throws Exception {
        System.out.println(run(Path.of(args[0]), Path.of(args[1])));
    }

    static int run(Path workbook, Path folder)
            throws SQLException, IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("plain")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
        try (Connection connection = DriverManager.getConnection(url)) {
            createTables(connection);
            connection.setAutoCommit(false);
            try (PreparedStatement household = connection.prepareStatement(insert("household", HOUSEHOLD_COLUMNS + 1));
                    PreparedStatement person = connection.prepareStatement(insert("person", COLUMNS - NAME + 2));
                    OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
                Rows rows = new Rows(household, person);
                readSheets(parts, rows);
                rows.send();
                connection.commit();
                return rows.people;
            }
        }
    }

    private static void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table household (id bigint primary key, number varchar(40), address varchar(200),"
                    + " tenure varchar(12), head_name varchar(80))");
            statement.execute(
                    "create table person (id bigint primary key, household_id bigint not null, name varchar(80),"
                            + " relation varchar(40), sex varchar(8), ethnicity varchar(20), document_no varchar(40), phone varchar(40),"
                            + " political_status varchar(40), note varchar(400))");
        }
    }

    private static String insert(String table, int columns) {
        return "insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")";
    }

    private static void readSheets(OPCPackage parts, Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(parts);
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, false));
                xml.parse(new InputSource(sheet));
            }
        }
    }

    private static final class Rows implements SheetContentsHandler {
        private final PreparedStatement household;
        private final PreparedStatement person;
        private final @Nullable String[] cells = new String[COLUMNS];
        private int households;
        private int people;

        Rows(PreparedStatement household, PreparedStatement person) {
            this.household = household;
            this.person = person;
        }

        @Override
        public void startRow(int row) {
            java.util.Arrays.fill(cells, null);
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            int column = reference == null ? COLUMNS : reference.charAt(0) - 'A';
            if (column < COLUMNS) {
                cells[column] = text;
            }
        }

        @Override
        public void endRow(int row) {
            if (row < HEADING_ROWS || cells[NAME] == null) {
                return;
            }
            try {
                if (cells[HOUSEHOLD_NUMBER] != null) {
                    add(household, ++households, null, HOUSEHOLD_NUMBER, HOUSEHOLD_COLUMNS);
                }
                add(person, ++people, households, NAME, COLUMNS - NAME);
                if (people % BATCH == 0) {
                    send();
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void add(PreparedStatement statement, int id, @Nullable Integer parent, int from, int count)
                throws SQLException {
            int at = 1;
            statement.setInt(at++, id);
            if (parent != null) {
                statement.setInt(at++, parent);
            }
            for (int i = 0; i < count; i++) {
                statement.setString(at++, cells[from + i]);
            }
            statement.addBatch();
        }

        void send() throws SQLException {
            household.executeBatch();
            person.executeBatch();
        }
    }
}
