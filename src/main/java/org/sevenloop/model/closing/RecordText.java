package org.sevenloop.model.closing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records of numbers, words, lists and maps as a text of one line each, for what is kept as it stood: by the components'
 * names, so that a record that gains one later still reads what was kept before.
 */
public final class RecordText {
    private static final String SIZE = "#";

    private final Map<String, String> lines = new LinkedHashMap<>();

    private RecordText() {}

    public static String of(Record kept) {
        RecordText text = new RecordText();
        text.put("", kept);
        StringBuilder all = new StringBuilder();
        text.lines.forEach((key, value) ->
                all.append(key).append('=').append(escape(value)).append('\n'));
        return all.toString();
    }

    public static <T extends Record> T parse(Class<T> type, String text) {
        RecordText read = new RecordText();
        text.lines().forEach(line -> {
            int at = line.indexOf('=');
            read.lines.put(line.substring(0, at), unescape(line.substring(at + 1)));
        });
        return type.cast(read.record(type, ""));
    }

    private void put(String key, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Record record -> {
                for (RecordComponent each : record.getClass().getRecordComponents()) {
                    put(key + "." + each.getName(), component(each, record));
                }
            }
            case List<?> list -> {
                lines.put(key + SIZE, String.valueOf(list.size()));
                for (int i = 0; i < list.size(); i++) {
                    put(key + "." + i, list.get(i));
                }
            }
            case Map<?, ?> map -> {
                put(key + ".keys", map.keySet().stream().map(RecordText::word).toList());
                put(key + ".values", List.copyOf(map.values()));
            }
            default -> lines.put(key, word(value));
        }
    }

    private static String word(Object value) {
        return value instanceof Enum<?> one ? one.name() : value.toString();
    }

    private static @Nullable Object component(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }

    private @Nullable Object value(Type type, String key) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return many.getRawType() == List.class ? list(of[0], key) : map(of[0], of[1], key);
        }
        Class<?> one = (Class<?>) type;
        if (one.isRecord()) {
            return record(one, key);
        }
        String word = lines.get(key);
        return word == null ? absent(one) : single(one, word);
    }

    private List<Object> list(Type of, String key) {
        List<Object> read = new ArrayList<>();
        int size = Integer.parseInt(lines.getOrDefault(key + SIZE, "0"));
        for (int i = 0; i < size; i++) {
            read.add(Objects.requireNonNull(value(of, key + "." + i), key));
        }
        return read;
    }

    private Map<Object, Object> map(Type of, Type to, String key) {
        Map<Object, Object> read = new LinkedHashMap<>();
        List<Object> keys = list(of, key + ".keys");
        List<Object> values = list(to, key + ".values");
        for (int i = 0; i < keys.size(); i++) {
            read.put(keys.get(i), values.get(i));
        }
        return read;
    }

    private Object record(Class<?> type, String key) {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(each -> value(each.getGenericType(), key + "." + each.getName()))
                .toArray();
        try {
            return type.getDeclaredConstructor(
                            Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " can be read", e);
        }
    }

    private static Object single(Class<?> type, String word) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(word);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(word);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(word);
        }
        for (Object each : type.isEnum() ? type.getEnumConstants() : new Object[0]) {
            if (word(each).equals(word)) {
                return each;
            }
        }
        return word;
    }

    private static @Nullable Object absent(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == boolean.class) {
            return false;
        }
        Object[] first = type.getEnumConstants();
        return first != null ? first[0] : type == String.class ? "" : null;
    }

    private static String escape(String word) {
        return word.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String kept) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < kept.length(); i++) {
            char sign = kept.charAt(i);
            if (sign == '\\') {
                i++;
                word.append(kept.charAt(i) == 'n' ? '\n' : kept.charAt(i) == 'r' ? '\r' : kept.charAt(i));
            } else {
                word.append(sign);
            }
        }
        return word.toString();
    }
}
