package org.mlcarbon.learn;

import java.util.List;

/**
 * The whole page in one language, its figures filled in.
 *
 * @param introduction in Markdown
 * @param references in Markdown
 */
public record LearnPage(
        String title, String introduction, List<Chapter> chapters, String referencesTitle, String references) {}
