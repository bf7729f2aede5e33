package com.duebook.workspace.night;

import com.duebook.jobs.background.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Nights {

    @Bean
    static RecurringJob startNights() {
        return new RecurringJob("start-nights", new StartNights());
    }
}
