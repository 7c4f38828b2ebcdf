package org.mlcarbon.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.mlcarbon.common.text.Texts;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.Project;
import org.mlcarbon.project.ProjectFile;

/** A project as a file: saved by a download, opened by choosing or dropping it. */
final class FileActions {

    private FileActions() {}

    /** A link that downloads the project as it is when it is clicked. */
    static Anchor save(Texts texts, String id, Supplier<Project> project, Runnable saved) {
        var download = DownloadHandler.fromInputStream(request -> {
            var current = project.get();
            var bytes = bytes(current);
            var unused = request.getUI().access(saved::run);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), name(current), ProjectFile.MEDIA_TYPE, bytes.length);
        });
        var link = new Anchor(download, texts.get("project.save-file"));
        link.setId(id);
        link.addClassName("button-link");
        return link;
    }

    private static byte[] bytes(Project project) throws IOException {
        var out = new ByteArrayOutputStream();
        ProjectFile.write(project, out);
        return out.toByteArray();
    }

    /** Such as {@code ml-carbon-project-my-model.json}. */
    static String name(Project project) {
        var words = (project.name() == null ? "" : project.name())
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+", -1);
        var name = Arrays.stream(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("-"));
        return "ml-carbon-project" + (name.isEmpty() ? "" : "-" + name) + ".json";
    }

    /**
     * A button that opens a file, and takes one that is dropped on it.
     *
     * @param opened gets the project of the file
     * @param refused gets a sentence that says why a file was not read
     */
    static Upload open(Texts texts, String id, Consumer<Project> opened, Consumer<String> refused) {
        var upload = new Upload();
        upload.setId(id);
        var button = new Button(texts.get("project.open-file"));
        button.setId(id + "-button");
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(texts.get("project.open-file.drop")));
        upload.setAcceptedFileExtensions(".json");
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) ProjectFile.MAX_BYTES);
        upload.addFileRejectedListener(rejected -> refused.accept(texts.get("project.open-file.rejected")));
        upload.setUploadHandler(event -> receive(event, texts, opened, refused, upload));
        return upload;
    }

    private static void receive(
            UploadEvent event, Texts texts, Consumer<Project> opened, Consumer<String> refused, Upload upload)
            throws IOException {
        try (var in = event.getInputStream()) {
            var project = ProjectFile.read(in);
            var unused = event.getUI().access(() -> {
                upload.clearFileList();
                opened.accept(project);
            });
        } catch (InvalidProject e) {
            var unused = event.getUI().access(() -> {
                upload.clearFileList();
                refused.accept(sentences(e, texts));
            });
        }
    }

    /** Where in the file, and what is wrong there. */
    static String sentences(InvalidProject refusal, Texts texts) {
        return refusal.problems().stream()
                .limit(3)
                .map(problem -> problem.property().isEmpty()
                        ? problem.message(texts)
                        : texts.get("project.open-file.wrong", problem.property(), problem.message(texts)))
                .collect(Collectors.joining(" "));
    }
}
