//! Events and activities: what is reported is also in the log.

use super::EventKind;
use crate::generated::enums::ActivityType;

impl EventKind {
    /// The activity of this kind, as the log has it under
    /// [`ActivityType`], if it is known.
    pub fn activity(&self) -> Option<ActivityType> {
        self.number().map(ActivityType::from)
    }
}

impl From<i64> for EventKind {
    /// The event of this number.
    fn from(number: i64) -> Self {
        Self::from(number.to_string())
    }
}

impl From<ActivityType> for EventKind {
    fn from(activity: ActivityType) -> Self {
        match Self::from(i64::from(activity)) {
            Self::Unknown(_) => Self::Unknown(activity.to_string()),
            known => known,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_is_an_activity_of_the_same_name() {
        for kind in EventKind::KNOWN {
            let activity = kind.activity().expect("a number");
            assert_eq!(EventKind::from(&*activity.to_string()), *kind);
            assert_eq!(EventKind::from(activity), *kind);
            assert_eq!(EventKind::from(kind.name()), *kind);
        }
        assert!(EventKind::KNOWN.len() > 50);
    }

    #[test]
    fn other_activities_keep_their_names() {
        let note = EventKind::from(ActivityType::Note);
        assert_eq!(note, EventKind::Unknown("Note".to_owned()));
        assert_eq!(note.activity(), None);
        assert_eq!(EventKind::from(1000), EventKind::Unknown("1000".to_owned()));
    }
}
