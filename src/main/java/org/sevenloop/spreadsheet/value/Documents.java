package org.sevenloop.spreadsheet.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sevenloop.model.people.DocumentType;
import org.sevenloop.model.people.IdNumber;
import org.sevenloop.model.people.IdentityDocument;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.read.CellKind;

/**
 * Identity documents. Separators, spaces, quotes, full-width forms and a small x are put right in silence; what cannot
 * be right is kept as written and never matched by.
 */
public final class Documents {
    private static final Pattern DECORATION = Pattern.compile("[\\s'\"`´‘’“”=.,。，、;；:：·•_/\\\\-]+|^\\(.*?\\)");
    private static final Pattern EXPONENT = Pattern.compile("\\d\\.\\d+[eE]\\+?\\d{2}");
    private static final Pattern FOREIGN = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,20}");
    private static final Pattern PASSPORT = Pattern.compile("[A-Z]{1,2}\\d{7,8}|[DSP]\\d{7,8}|1[45]\\d{7}");
    private static final Pattern PERMIT = Pattern.compile("[HM]\\d{8}(\\d{2})?|[A-Z]\\d{6}\\(?[0-9A]\\)?");
    private static final Pattern CARD_LIKE = Pattern.compile(
            "[1-9]\\d{5}(19|20)\\d{2}[01]\\d[0-3]\\d\\d{3}[\\dX]|[1-9]\\d{16}0{1,3}|[1-9]\\d{7}[01]\\d[0-3]\\d{4}");
    private static final int LONGEST_EXACT = 15;

    private static final int EXPONENT_LENGTH = 7;
    private static final int LONGEST_NUMBER = 30;

    private Documents() {}

    /**
     * @param problem code of what is wrong, blank where nothing is
     */
    public record Found(IdentityDocument document, String problem) {}

    private static final Found ABSENT = new Found(IdentityDocument.NONE, "");

    /**
     * @param stated the type that the sheet states, NONE where it does not
     */
    public static Found read(Cell cell, DocumentType stated) {
        if (cell.kind() == CellKind.NUMBER) {
            return cell.text().length() > LONGEST_EXACT ? damaged(cell.text()) : read(cell.text(), stated);
        }
        if (cell.text().indexOf('.') == 1) {
            String folded = Fold.tight(cell.text());
            if (EXPONENT.matcher(folded).matches()) {
                return damaged(new BigDecimal(folded).toPlainString());
            }
        }
        return read(cell.text(), stated);
    }

    public static Found read(String written, DocumentType stated) {
        if (IdNumber.of(written).isPresent()) {
            return valid(DocumentType.ID_CARD, written);
        }
        if (Fold.filler(written)) {
            return ABSENT;
        }
        String number = normal(written);
        if (number.isEmpty()) {
            return ABSENT;
        }
        boolean card = number.matches("\\d+X?") && (stated == DocumentType.ID_CARD || stated == DocumentType.NONE);
        if (card || IdNumber.of(number).isPresent()) {
            return card(number);
        }
        return other(written, number, stated);
    }

    /** The type by the words of a column 证件类型. */
    public static DocumentType type(String written) {
        String text = Fold.tight(written).toLowerCase(Locale.ROOT);
        if (text.isEmpty() || Fold.filler(written)) {
            return DocumentType.NONE;
        }
        if (text.contains("护照") || text.contains("passport")) {
            return DocumentType.PASSPORT;
        }
        if (text.matches(".*(通行证|回乡证|台胞证|港澳|台湾|居住证).*")) {
            return DocumentType.PERMIT;
        }
        return text.contains("身份证") || text.matches("id(card)?") ? DocumentType.ID_CARD : DocumentType.OTHER;
    }

    private static Found card(String number) {
        return switch (number.length()) {
            case 18 ->
                IdNumber.of(number).isPresent() ? valid(DocumentType.ID_CARD, number) : wrong(number, "id.check");
            case 15 -> {
                String first17 = number.substring(0, 6) + "19" + number.substring(6);
                boolean digits = first17.matches("\\d{17}");
                String full = digits ? first17 + IdNumber.checkDigit(first17) : number;
                yield IdNumber.of(full).isPresent() ? valid(DocumentType.ID_CARD, full) : wrong(number, "id.check");
            }
            default -> wrong(number, "id.length");
        };
    }

    private static Found other(String written, String number, DocumentType stated) {
        DocumentType type = stated;
        if (stated == DocumentType.NONE) {
            if (PASSPORT.matcher(number).matches()) {
                type = DocumentType.PASSPORT;
            } else {
                type = PERMIT.matcher(number).matches() ? DocumentType.PERMIT : DocumentType.OTHER;
            }
        }
        if (type != DocumentType.ID_CARD && FOREIGN.matcher(number).matches()) {
            return valid(type, number);
        }
        String kept = Fold.text(written);
        return new Found(
                new IdentityDocument(type, kept, false), type == DocumentType.ID_CARD ? "id.length" : "id.form");
    }

    private static Found valid(DocumentType type, String number) {
        return new Found(new IdentityDocument(type, number, true), "");
    }

    private static Found wrong(String number, String problem) {
        return new Found(new IdentityDocument(DocumentType.ID_CARD, number, false), problem);
    }

    private static Found damaged(String number) {
        return wrong(number, "id.damaged");
    }

    static String normal(String written) {
        String text = Fold.tight(written).replace('×', 'X').replace('х', 'X').replace('Х', 'X');
        return DECORATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether the text may have been an ID number before somebody miscounted its digits or a program cut them off. */
    public static boolean looksLikeNumber(String written) {
        if (written.length() < EXPONENT_LENGTH || written.length() > LONGEST_NUMBER) {
            return false;
        }
        String text = normal(written);
        return text.matches("[1-9]\\d{12,18}[\\dX]")
                || EXPONENT.matcher(Fold.tight(written)).matches();
    }

    /** Whether the text has the look of a Chinese ID number, right or wrong; for telling columns by content. */
    public static boolean looksLikeCard(String written) {
        return written.length() >= LONGEST_EXACT
                && CARD_LIKE.matcher(normal(written)).matches();
    }
}
