package org.sevenloop.model.checkpoint;

/**
 * A manned checkpoint, or a point that is sealed.
 *
 * @param required how many heads each shift needs
 */
public record Checkpoint(
        CheckpointId id,
        String name,
        boolean sealed,
        int required,
        String place,
        String keeper,
        String note,
        int order) {
    public static final int USUAL_HEADS = 2;

    public Checkpoint withRequired(int heads) {
        return new Checkpoint(id, name, sealed, heads, place, keeper, note, order);
    }
}
