package com.duebook.segments;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredSegments extends JpaRepository<Segment, UUID> {}
