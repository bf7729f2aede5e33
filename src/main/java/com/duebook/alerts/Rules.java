package com.duebook.alerts;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rules extends JpaRepository<AlertRule, UUID> {

    List<AlertRule> findByActiveTrue();

    List<AlertRule> findByActiveTrueAndIndicatorNot(Indicator indicator);

    List<AlertRule> findByIndicator(Indicator indicator);

    long countByIndicatorNot(Indicator indicator);

    boolean existsByName(String name);
}
