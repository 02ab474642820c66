import ICAL from 'ical.js';

/** Every event as an independent reader sees it. */
export function eventsOf(content: string) {
  const calendar = new ICAL.Component(ICAL.parse(content));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate } = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const before = startDate.clone();
      before.isDate = false;
      before.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return before.toString();
    });
    return { uid, summary, description, day: startDate.toString(), isDay: startDate.isDate, alarms };
  });
}
