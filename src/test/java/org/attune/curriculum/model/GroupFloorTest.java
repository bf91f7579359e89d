package org.attune.curriculum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be told of a small group (R20). */
class GroupFloorTest {

    @Test
    void fiveAreToldAndTenAreEnough() {
        assertThat(GroupFloor.isTold(4)).isFalse();
        assertThat(GroupFloor.isTold(5)).isTrue();
        assertThat(GroupFloor.isEnough(9)).isFalse();
        assertThat(GroupFloor.isEnough(10)).isTrue();
    }

    @Test
    void smallCountsAreHidden() {
        assertThat(told("a", 20, "b", 3, "c", 1))
                .containsEntry("a", 20L)
                .containsEntry("b", null)
                .containsEntry("c", null);
    }

    @Test
    void aSingleHiddenCountTakesTheNextSmallestWithIt() {
        assertThat(told("a", 20, "b", 7, "c", 2))
                .containsEntry("a", 20L)
                .containsEntry("b", null)
                .containsEntry("c", null);
    }

    @Test
    void thatNobodyChoseItIsAboutNoOne() {
        assertThat(told("a", 20, "b", 12, "c", 0)).containsEntry("c", 0L).containsEntry("b", 12L);
    }

    private static Map<String, Long> told(Object... parts) {
        var counts = new LinkedHashMap<String, Long>();
        for (int i = 0; i < parts.length; i += 2) {
            counts.put((String) parts[i], ((Integer) parts[i + 1]).longValue());
        }
        return GroupFloor.told(counts);
    }
}
