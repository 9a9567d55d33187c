package org.sevenloop.service.closing;

import java.util.List;
import java.util.stream.Collectors;
import org.sevenloop.model.closing.MustDo;
import org.sevenloop.platform.Messages;

/** The words of a thing that must be done. */
public final class MustDoText {
    private MustDoText() {}

    public static String title(MustDo item, Messages text) {
        return text.text("overview.must." + item.kind().word() + ".title", filled(item.titleArguments(), text));
    }

    public static String reason(MustDo item, Messages text) {
        return text.text("overview.must." + item.kind().word() + ".reason", filled(item.reasonArguments(), text));
    }

    /** Lists of names are joined as the language joins them. */
    private static Object[] filled(List<Object> arguments, Messages text) {
        return arguments.stream()
                .map(each -> each instanceof List<?> names
                        ? names.stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(text.text("overview.must.join")))
                        : each)
                .toArray();
    }
}
