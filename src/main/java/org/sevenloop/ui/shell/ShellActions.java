package org.sevenloop.ui.shell;

import java.time.LocalDate;
import org.sevenloop.model.closing.PaperList;
import org.sevenloop.model.people.SearchHit;

/** What the shell asks of the rest of the program. */
public interface ShellActions {
    void undo();

    void redo();

    /** Reads everything anew. */
    void refresh();

    /** Prints the desk in front. */
    void print();

    /** Prints a list. */
    void print(PaperList list);

    void switchLanguage();

    void setBusinessDay(LocalDate day);

    /** Back to the day of the machine. */
    void followSystemDay();

    /** Shows what a search found. */
    void open(SearchHit hit);

    /** Locks the console, where there are accounts. */
    default void lock() {}

    /** Whoever is logged in changes their password. */
    default void changePassword() {}
}
