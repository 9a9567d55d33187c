package org.sevenloop.model.exchange;

/**
 * Which field a column was taken for, and why, for the preview.
 *
 * @param heading as the sheet has it, group heading first: {@code 基本信息/姓名}
 * @param field message key of the field, {@code field.name}; {@code field.ignored} where it is not used
 * @param evidence message key of why: {@code evidence.heading}, {@code evidence.content}
 * @param source whom a remembered match comes from, and of which day; blank otherwise
 */
public record ColumnMatch(int column, String heading, String field, String evidence, String source) {
    /** Why nothing is sure about a column: somebody has to say what it is. */
    public static final String UNSURE = "evidence.unsure";

    public boolean unsure() {
        return evidence.equals(UNSURE);
    }
}
