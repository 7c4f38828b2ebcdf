package org.mlcarbon.learn;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a chapter computes: the figures in its text and below its chart. */
public interface Lesson {

    Topic topic();

    /** A figure, with its unit and in the words of the language, for each mark of the chapter; {@code …_link} is an address. */
    Map<String, String> marks(Locale locale);

    /** Where the figures come from, sentence by sentence. */
    List<String> sources(Locale locale);
}
