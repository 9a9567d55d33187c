package org.sevenloop.model.checkpoint;

import java.util.List;

/** One shift with all that is needed to fill it: who stands there, who is asked for twice, who could be asked. */
public record ShiftPage(Checkpoint checkpoint, Shift shift, List<Roster.DoubleDuty> doubles, List<Candidate> free) {}
