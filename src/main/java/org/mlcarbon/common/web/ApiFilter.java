package org.mlcarbon.common.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * Keeps one client from taking the HTTP interface for itself: a rate limit by address and a limit on the body. The
 * address is only a key in memory; it is neither logged nor stored.
 */
@Component
@Order(0)
class ApiFilter extends OncePerRequestFilter {

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final ApiLimits limits;
    private final Problems problems;
    private final Cache<String, Bucket> buckets;

    ApiFilter(ApiLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
        buckets = Caffeine.newBuilder()
                .maximumSize(limits.maxClients())
                .expireAfterAccess(REMEMBERED)
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var probe = buckets.get(request.getRemoteAddr(), address -> newBucket()).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            refuse(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "At most " + limits.requestsPerMinute() + " requests a minute; please wait " + seconds + " s.");
            return;
        }
        long maxBytes = limits.maxBytes(path(request));
        if (request.getContentLengthLong() > maxBytes) {
            refuse(request, response, HttpStatus.CONTENT_TOO_LARGE, BodyTooLarge.sentence(maxBytes));
            return;
        }
        chain.doFilter(new LimitedRequest(request, maxBytes), response);
    }

    /** Decoded and without parameters, as the request is dispatched: no other spelling of it goes past the limits. */
    private static String path(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request);
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(limits.requestsPerMinute())
                        .refillGreedy(limits.requestsPerMinute(), Duration.ofMinutes(1)))
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        problems.write(request, response, status, detail);
    }
}
