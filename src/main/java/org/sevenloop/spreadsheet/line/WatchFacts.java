package org.sevenloop.spreadsheet.line;

import org.sevenloop.model.watch.Answer;
import org.sevenloop.spreadsheet.read.Cell;
import org.sevenloop.spreadsheet.recognise.Field;
import org.sevenloop.spreadsheet.value.Answers;

/** The yes-or-no facts of a returnee. Where a sheet asks in several columns, any yes is a yes. */
record WatchFacts(Answer symptoms, Answer contact, Answer reported, Answer cooperates, Answer reachable) {
    static WatchFacts read(RowCells cells) {
        return new WatchFacts(
                symptoms(cells),
                any(cells, Field.CONTACT),
                asked(cells, Field.REPORTED),
                asked(cells, Field.COOPERATES),
                asked(cells, Field.REACHABLE));
    }

    private static Answer symptoms(RowCells cells) {
        Answer answer = Answer.UNKNOWN;
        for (Cell cell : cells.cells(Field.SYMPTOMS)) {
            answer = either(answer, Answers.symptoms(cell.text()));
        }
        return answer;
    }

    private static Answer any(RowCells cells, Field field) {
        Answer answer = Answer.UNKNOWN;
        for (Cell cell : cells.cells(field)) {
            answer = either(answer, Answers.read(cell.text(), false));
        }
        return answer;
    }

    /** A question that may be put the other way round: 未及时报到, 拒不配合. */
    private static Answer asked(RowCells cells, Field field) {
        Cell cell = cells.cell(field);
        return cell == null ? Answer.UNKNOWN : Answers.read(cell.text(), Answers.negated(cells.heading(cell)));
    }

    private static Answer either(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.UNKNOWN ? other : one;
    }
}
