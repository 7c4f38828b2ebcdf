package org.mlcarbon;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the web application. */
@SpringBootApplication
public class MlCarbonApplication {

    public static void main(String[] args) {
        SpringApplication.run(MlCarbonApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
