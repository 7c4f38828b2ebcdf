package org.mlcarbon.common.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** What the HTTP interface is called, and what it answers where nothing is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiLimits.class)
class ApiConfiguration {

    /** After the controllers and before the pages, which would answer any address with a page. */
    private static final int AFTER_CONTROLLERS = 1;

    @Bean
    OpenAPI openApi(ObjectProvider<BuildProperties> build) {
        var built = build.getIfAvailable();
        return new OpenAPI()
                .info(new Info()
                        .title("ML Carbon")
                        .description("The emissions of training a model: exact, sourced, with a range.")
                        .version(built == null ? "unknown" : built.getVersion())
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")));
    }

    @Bean
    HandlerMapping unknownApiAddresses(Problems problems) {
        HttpRequestHandler notFound = (request, response) ->
                problems.write(request, response, HttpStatus.NOT_FOUND, "There is nothing at this address.");
        return new SimpleUrlHandlerMapping(Map.of("/api/**", notFound, "/actuator/**", notFound), AFTER_CONTROLLERS);
    }
}
