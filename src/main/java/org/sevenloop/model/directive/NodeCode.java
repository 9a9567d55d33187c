package org.sevenloop.model.directive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A node of an order as it stands on slips and sheets: by it an answer on paper finds back to its node, and one of another
 * order or another store is known as such.
 *
 * @param mark of the order, the same at every station
 */
public record NodeCode(String mark, ReceiptId receipt) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{8})-(\\d{1,18})");

    public static NodeCode of(Directive directive, ReceiptId receipt) {
        return new NodeCode(mark(directive), receipt);
    }

    public static String mark(Directive directive) {
        CRC32 sum = new CRC32();
        sum.update(directive.code().getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", sum.getValue());
    }

    public static Optional<NodeCode> parse(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        return found.matches()
                ? Optional.of(new NodeCode(found.group(1), new ReceiptId(Long.parseLong(found.group(2)))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return mark + "-" + receipt.value();
    }
}
