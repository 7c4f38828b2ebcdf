package org.mlcarbon.project.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mlcarbon.project.InvalidProject;
import org.mlcarbon.project.ProjectFile;
import org.mlcarbon.project.RunJson;
import org.mlcarbon.project.store.ProjectKeeper;
import org.mlcarbon.project.store.ProjectStore;
import org.mlcarbon.project.store.StoredProject;
import org.mlcarbon.project.store.StoredRuns;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Projects behind their links: {@code /api/v1/projects/{key}}. The key is that of either link. */
@RestController
@RequestMapping("/api/v1/projects")
class ProjectLinkController {

    private final ProjectKeeper keeper;
    private final ProjectStore store;
    private final StoredRuns runs;
    private final ProjectExport export;
    private final LinkKey keys;

    ProjectLinkController(
            ProjectKeeper keeper, ProjectStore store, StoredRuns runs, ProjectExport export, LinkKey keys) {
        this.keeper = keeper;
        this.store = store;
        this.runs = runs;
        this.export = export;
        this.keys = keys;
    }

    @Operation(
            summary = "Keep a project behind two links",
            description =
                    "The body is the file of a project (/schema/project-1.json). Whoever has the view link can read"
                            + " the project, whoever has the edit link can change it; the keys are told once, with the totals. With"
                            + " store=false nothing is kept.")
    @PostMapping(params = "store!=false", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptResponse> keep(
            @Parameter(hidden = true) HttpServletRequest request, @Parameter(hidden = true) Locale locale)
            throws IOException {
        var project = ProjectBody.read(request, locale, ProjectFile::readBody);
        try {
            var kept = keeper.keep(project);
            var origin =
                    ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
            return answer(HttpStatus.CREATED, kept.project()).body(KeptResponse.of(kept, origin, locale));
        } catch (InvalidProject e) {
            throw e.refused(locale);
        }
    }

    @Operation(summary = "The file of a kept project", description = "Its version is the ETag.")
    @GetMapping("/{key}")
    ResponseEntity<Resource> file(@PathVariable String key, @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        var written = export.write(keys.of(key, request));
        var size = Files.size(written.file());
        var body = Files.newInputStream(written.file(), StandardOpenOption.DELETE_ON_CLOSE);
        return ResponseEntity.ok()
                .eTag(Long.toString(written.version()))
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(ProjectFile.MEDIA_TYPE))
                .contentLength(size)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("project.json")
                                .build()
                                .toString())
                .body(new InputStreamResource(body));
    }

    @Operation(
            summary = "A page of the runs of a kept project",
            description = "sort is a column, with a minus before it from large to small; stage and outcome filter.")
    @GetMapping("/{key}/runs")
    ResponseEntity<RunsResponse> runs(
            @PathVariable String key,
            @ModelAttribute RunsParameters parameters,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Locale locale) {
        var query = parameters.query(locale);
        var found = keys.of(key, request);
        try {
            var sums = keeper.kinds(found);
            var page = RunsResponse.of(sums, runs.count(found, query), runs.page(found, query));
            return answer(HttpStatus.OK, sums.project()).body(page);
        } catch (InvalidProject e) {
            throw e.refused(locale);
        }
    }

    @Operation(
            summary = "Put a project in the place of the one that was read",
            description =
                    "Needs the edit key, in the address or as Authorization: Bearer, and the version that was read"
                            + " as If-Match. Whoever changed the project meanwhile is not overwritten: then the answer is 412.")
    @PutMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptResponse> save(
            @PathVariable String key,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Locale locale)
            throws IOException {
        var found = keys.of(key, request);
        long version = IfMatch.version(match, locale);
        var project = ProjectBody.read(request, locale, ProjectFile::readBody);
        try {
            var saved = keeper.save(found, version, project);
            return answer(HttpStatus.OK, saved).body(KeptResponse.of(saved));
        } catch (InvalidProject e) {
            throw e.refused(locale);
        }
    }

    @Operation(
            summary = "Add a run to a kept project",
            description =
                    "The body is one run, as in the file of a project. Needs the edit key and no version: runs that"
                            + " several jobs add at once are all kept.")
    @PostMapping(path = "/{key}/runs", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptResponse> append(
            @PathVariable String key,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Locale locale)
            throws IOException {
        var found = keys.of(key, request);
        var run = ProjectBody.read(request, locale, RunJson::read);
        try {
            var saved = keeper.append(found, List.of(run));
            return answer(HttpStatus.CREATED, saved).body(KeptResponse.of(saved));
        } catch (InvalidProject e) {
            throw e.refused(locale);
        }
    }

    @Operation(
            summary = "Move the day on which a kept project is removed",
            description =
                    "The body is {\"expires\": a time from now to 24 months ahead}. Needs the edit key and no version: what"
                            + " the project says stays as it is. Any later change keeps it for 12 months at least.")
    @PatchMapping(path = "/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<KeptResponse> keepUntil(
            @PathVariable String key,
            @RequestBody ExpiryRequest body,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) Locale locale) {
        var saved = store.keepUntil(keys.of(key, request), body.time(locale));
        return answer(HttpStatus.OK, saved).body(KeptResponse.of(saved));
    }

    @Operation(summary = "Delete a kept project for good", description = "Needs the edit key.")
    @DeleteMapping("/{key}")
    ResponseEntity<Void> delete(@PathVariable String key, @Parameter(hidden = true) HttpServletRequest request) {
        store.delete(keys.of(key, request));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, StoredProject project) {
        return ResponseEntity.status(status)
                .eTag(Long.toString(project.version()))
                .cacheControl(CacheControl.noStore());
    }
}
