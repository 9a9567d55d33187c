package org.sevenloop.model.closing;

/** The parts of a summary's text: 基本情况、主要工作、存在问题、下一步打算. */
public enum Section {
    BASIC,
    WORK,
    PROBLEMS,
    NEXT
}
