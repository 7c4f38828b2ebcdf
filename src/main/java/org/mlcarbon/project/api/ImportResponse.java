package org.mlcarbon.project.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.core.powerlog.Note;
import org.mlcarbon.project.Run;
import org.mlcarbon.project.imports.AnsweredImport;
import org.mlcarbon.project.imports.FileReport;
import org.mlcarbon.project.imports.ImportResult;
import org.mlcarbon.project.imports.ImportTotals;
import org.mlcarbon.project.imports.ImportWording;
import org.mlcarbon.project.imports.Question;
import org.mlcarbon.project.imports.Question.DeviceQuestion;
import org.mlcarbon.project.imports.Question.DoubleCount;
import org.mlcarbon.project.imports.Trap;

/**
 * An import as the HTTP interface answers it; nothing is rounded.
 *
 * @param complete whether every file was read, every question was answered and every job is in a run
 * @param totals of the runs, as proposed where nobody answered
 * @param waitingJobs jobs in no run, because nobody said which device they had
 * @param remarks what the totals contain and what they do not, sentences
 */
record ImportResponse(
        boolean complete,
        ImportTotals totals,
        long waitingJobs,
        List<FilePart> files,
        List<QuestionPart> questions,
        List<String> remarks,
        List<Run> runs) {

    static ImportResponse of(ImportResult result, AnsweredImport answered, ImportWording wording, boolean placed) {
        return new ImportResponse(
                answered.isComplete() && result.files().stream().allMatch(file -> file.refused() == null),
                answered.totals(),
                answered.waitingJobs(),
                result.files().stream().map(file -> FilePart.of(file, wording)).toList(),
                answered.questions().stream()
                        .map(question -> QuestionPart.of(question, wording))
                        .toList(),
                wording.remarks(result, answered, placed),
                answered.runs());
    }

    /**
     * What became of one file.
     *
     * @param format absent where it was not recognised
     * @param refused why nothing of it was taken; absent where it was read
     */
    record FilePart(
            String name,
            @Nullable String format,
            long lines,
            long rows,
            List<NotePart> notes,
            long more,
            @Nullable String refused) {

        static FilePart of(FileReport file, ImportWording wording) {
            return new FilePart(
                    file.name(),
                    file.format().isEmpty() ? null : file.format(),
                    file.lines(),
                    file.rows(),
                    file.notes().stream()
                            .map(note -> NotePart.of(note, wording))
                            .toList(),
                    file.moreNotes(),
                    file.refused() == null ? null : wording.refusal(file));
        }
    }

    /** What was left out or is worth telling, for one reason. */
    record NotePart(String reason, String sentence, String detail, long firstLine, long count) {

        static NotePart of(Note note, ImportWording wording) {
            return new NotePart(
                    note.reason().key(), wording.sentence(note), note.detail(), note.firstLine(), note.count());
        }
    }

    /**
     * What the files leave open.
     *
     * @param kind {@code gpu}, {@code cpu}, or the kind of double counting
     * @param proposed the answer that applies until somebody answers; absent where the jobs wait
     * @param given absent where nobody answered
     * @param choices devices that fit; empty for double counting
     * @param options answers with their totals; empty for devices
     */
    record QuestionPart(
            String key,
            String kind,
            String sentence,
            @Nullable String proposed,
            @Nullable String reason,
            @Nullable String given,
            List<String> choices,
            List<OptionPart> options) {

        static QuestionPart of(Question question, ImportWording wording) {
            var reason = wording.reason(question);
            return new QuestionPart(
                    question.key(),
                    kind(question),
                    wording.sentence(question),
                    question.proposed(),
                    reason.isEmpty() ? null : reason,
                    question.given(),
                    question instanceof DeviceQuestion device ? device.choices() : List.of(),
                    question instanceof DoubleCount doubt ? options(doubt, wording) : List.of());
        }

        private static String kind(Question question) {
            return switch (question) {
                case DeviceQuestion device -> device.gpu() ? "gpu" : "cpu";
                case DoubleCount doubt -> doubt.trap().word();
            };
        }

        private static List<OptionPart> options(DoubleCount doubt, ImportWording wording) {
            return doubt.options().stream()
                    .map(option -> OptionPart.of(doubt.trap(), option, wording))
                    .toList();
        }
    }

    /** An answer with the total of the whole import for it. */
    record OptionPart(String answer, String meaning, ImportTotals totals) {

        static OptionPart of(Trap trap, Question.Option option, ImportWording wording) {
            return new OptionPart(option.word(), wording.option(trap, option.word()), option.totals());
        }
    }
}
