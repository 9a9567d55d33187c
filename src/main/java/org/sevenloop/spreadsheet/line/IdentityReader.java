package org.sevenloop.spreadsheet.line;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sevenloop.model.exchange.Identity;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Documents;
import org.sevenloop.spreadsheet.value.Fold;
import org.sevenloop.spreadsheet.value.Names;
import org.sevenloop.spreadsheet.value.Phones;
import org.sevenloop.spreadsheet.value.Sexes;

/** Reads from a row who it is about. */
final class IdentityReader {
    private IdentityReader() {}

    static Identity read(RowCells cells) {
        Names.WithNumber name = Names.split(written(cells, Field.NAME));
        Cell named = cells.cell(Field.NAME);
        if (named != null && Names.several(named.text())) {
            cells.flag(named, "name.several");
        }
        IdentityDocument document = document(cells, name.number());
        Phones.Found phone = phone(cells);
        return new Identity(
                name.name(),
                Sexes.read(written(cells, Field.SEX), document),
                birth(cells, document),
                document,
                phone.number(),
                phone.usable(),
                Addresses.of(cells),
                cells.text(Field.NATIONALITY));
    }

    private static String written(RowCells cells, Field field) {
        Cell cell = cells.cell(field);
        return cell == null ? "" : cell.text();
    }

    private static IdentityDocument document(RowCells cells, String gluedToName) {
        DocumentType stated = Documents.type(written(cells, Field.DOCUMENT_TYPE));
        for (Cell cell : cells.cells(Field.ID)) {
            Documents.Found found = Documents.read(cell, stated);
            if (!found.document().absent()) {
                if (!found.problem().isEmpty()) {
                    cells.flag(cell, found.problem());
                }
                return found.document();
            }
        }
        Cell nameCell = cells.cell(Field.NAME);
        if (gluedToName.isEmpty() || nameCell == null) {
            return IdentityDocument.NONE;
        }
        Documents.Found found = Documents.read(gluedToName, DocumentType.ID_CARD);
        if (!found.problem().isEmpty()) {
            cells.flag(nameCell, found.problem());
        }
        return found.document();
    }

    /** The first by which somebody can be reached; one before it that is none is flagged all the same. */
    private static Phones.Found phone(RowCells cells) {
        Phones.Found unusable = Phones.ABSENT;
        for (Cell cell : cells.cells(Field.PHONE)) {
            Phones.Found found = Phones.read(cell.text());
            if (found.usable()) {
                return found;
            }
            if (unusable.number().isEmpty() && !found.number().isEmpty()) {
                unusable = found;
                cells.flag(cell, "phone.form");
            }
        }
        return unusable;
    }

    private static @Nullable LocalDate birth(RowCells cells, IdentityDocument document) {
        Cell cell = cells.cell(Field.BIRTH);
        if (cell != null && !Fold.filler(cell.text())) {
            return cells.date(Field.BIRTH).orElse(null);
        }
        return document.valid()
                ? IdNumber.of(document.number()).map(IdNumber::birthDate).orElse(null)
                : null;
    }
}
