package org.sevenloop.model.watch;

import java.util.List;

/** A colour and every reason that holds for it, the first being the one that decided. */
public record Judgement(Colour colour, List<Reason> reasons) {
    public Judgement {
        reasons = List.copyOf(reasons);
    }
}
