package org.mlcarbon.learn;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Fills the figures of today’s tables into the text. */
@Service
public class LearnService {

    private final Map<Topic, Lesson> lessons;

    LearnService(List<Lesson> lessons) {
        this.lessons = lessons.stream().collect(Collectors.toMap(Lesson::topic, Function.identity()));
    }

    /** The page in German for a German locale, in English for any other. */
    public LearnPage page(Locale locale) {
        var text = LearnText.in(locale);
        var topics = Topic.values();
        var chapters = IntStream.range(0, topics.length)
                .mapToObj(i -> Chapter.of(
                        topics[i], text.chapters().get(i), lesson(topics[i]).marks(locale)))
                .toList();
        var references = text.references();
        int title = references.indexOf('\n');
        return new LearnPage(
                text.title(),
                text.introduction(),
                chapters,
                references.substring(0, title),
                references.substring(title).strip());
    }

    /** Where the figures of a chapter come from, sentence by sentence. */
    public List<String> sources(Topic topic, Locale locale) {
        return lesson(topic).sources(locale);
    }

    private Lesson lesson(Topic topic) {
        var lesson = lessons.get(topic);
        if (lesson == null) {
            throw new IllegalStateException("no lesson for " + topic);
        }
        return lesson;
    }
}
