package org.sevenloop.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.sevenloop.persistence.schema.DefaultSchema;

/** Which table must be written before which, read off the foreign keys; and who points at whom. */
final class TableOrder {
    private static final Map<String, Integer> DEPTH = depths();

    private TableOrder() {}

    private static Map<String, Integer> depths() {
        Map<String, Integer> depths = new HashMap<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> depth(table, depths));
        return depths;
    }

    private static int depth(Table<?> table, Map<String, Integer> depths) {
        Integer known = depths.get(table.getName());
        if (known != null) {
            return known;
        }
        int depth = 0;
        for (ForeignKey<?, ?> key : table.getReferences()) {
            Table<?> parent = key.getKey().getTable();
            if (!parent.getName().equals(table.getName())) {
                depth = Math.max(depth, depth(parent, depths) + 1);
            }
        }
        depths.put(table.getName(), depth);
        return depth;
    }

    static int compare(Table<?> a, Table<?> b) {
        return Integer.compare(DEPTH.getOrDefault(a.getName(), 0), DEPTH.getOrDefault(b.getName(), 0));
    }

    static List<Table<?>> parentsFirst(Collection<Table<?>> tables) {
        List<Table<?>> order = new ArrayList<>(tables);
        order.sort(Comparator.comparing((Table<?> table) -> DEPTH.getOrDefault(table.getName(), 0)));
        return order;
    }

    /** The foreign keys of other tables that point at a table. */
    static List<ForeignKey<?, ?>> pointingAt(Table<?> table) {
        List<ForeignKey<?, ?>> keys = new ArrayList<>();
        for (Table<?> other : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (ForeignKey<?, ?> key : other.getReferences()) {
                if (key.getKey().getTable().getName().equals(table.getName())) {
                    keys.add(key);
                }
            }
        }
        return keys;
    }
}
