package org.sevenloop.ui.common;

import java.util.Collection;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;

/** What a {@link ListDesk} shows and does. */
public interface ListModel<T> {
    /** What filters and search leave. */
    ObservableList<T> shown();

    /** Whether anything was ever entered or imported: false until the first answer, and then while the list is empty. */
    ObservableValue<Boolean> anything();

    StringProperty searchProperty();

    void remove(Collection<T> rows);

    void print();

    /** Whether the account may change the list. */
    default boolean editable() {
        return true;
    }

    /** To the desk where a list is brought in. */
    void bringIn();
}
