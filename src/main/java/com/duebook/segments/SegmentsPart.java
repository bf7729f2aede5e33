package com.duebook.segments;

import com.duebook.definition.FileFields;
import com.duebook.definition.FileNode;
import com.duebook.definition.FilePart;
import com.duebook.facts.condition.ConditionFile;
import com.duebook.problem.Refusal;
import com.duebook.text.NameKey;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The segments of a workspace as its file writes them; before the rules, which may be limited to one. */
@Component
@Order(15)
class SegmentsPart implements FilePart<List<SegmentDetails>> {

    private final Segments segments;
    private final ConditionFile conditions;

    SegmentsPart(Segments segments, ConditionFile conditions) {
        this.segments = segments;
        this.conditions = conditions;
    }

    @Override
    public String field() {
        return "segments";
    }

    @Override
    public List<SegmentDetails> read(FileNode node, Currency usual) {
        return node.items().stream().map(item -> segment(item, usual)).toList();
    }

    private SegmentDetails segment(FileNode item, Currency usual) {
        item.allow("name", "conditions");
        var details = new SegmentDetails(item.field("name").text(), conditions.read(item.field("conditions"), usual));
        try {
            details.check();
        } catch (Refusal refusal) {
            throw item.fault("is no segment that can be kept: " + refusal.key());
        }
        return details;
    }

    @Override
    public void apply(List<SegmentDetails> all) {
        var known = segments.all().stream().map(each -> NameKey.of(each.name())).toList();
        all.stream().filter(each -> !known.contains(NameKey.of(each.name()))).forEach(segments::create);
    }

    @Override
    public List<Map<String, Object>> write() {
        return segments.list().stream().map(SegmentView::details).map(each -> new FileFields().with("name", each.name())
                .with("conditions", ConditionFile.write(each.condition())).map()).toList();
    }
}
