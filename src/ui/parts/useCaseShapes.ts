/** One sign for each typical use, on a grid of 24 in one stroke width. */
export const USE_CASE_SHAPES: Readonly<Record<string, string>> = {
  'marketing-texts': 'M4 10v4h3l7 4V6l-7 4zM17.5 9a4.2 4.2 0 0 1 0 6',
  'product-descriptions': 'M4 4h8l8 8-8 8-8-8zM8.5 8.5v.01',
  translation: 'M3 5h10M8 3v2M11 5c-1 4-4 7-7.5 8.5M5.5 8c1 2 3 4 5.5 5M12 21l4.5-10L21 21M13.8 17h5.4',
  'internal-documents': 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  'customer-feedback': 'M12 3.5l2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8L3.6 9.6l5.8-.8z',
  'email-sorting': 'M3 6h18v13H3zM3.5 7l8.5 6.5L20.5 7',
  'contract-review': 'M11 21H5V3h8l4 4v3M15 19.5a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4M17.4 18.6L21 22',
  'sales-forecast': 'M4 4v16h16M7.5 15.5l4-4.5 3 3L20 7',
  invoices: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9.5 8h5M9.5 12.5h5',
  'advertising-images': 'M3 5h18v14H3zM3.5 17l5.5-6 4.5 5 3-3 4 4M15.8 9v.01',
  'product-photos': 'M3 8h4l2-3h6l2 3h4v11H3zM12 16.3a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6',
  'real-people': 'M4 3h16v18H4zM12 12.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6M7 20.5c0-3.5 2-5 5-5s5 1.5 5 5',
  'voice-audio': 'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M6 11a6 6 0 0 0 12 0M12 17v4',
  'customer-chatbot': 'M3 5h18v11H12l-5 4v-4H3zM8 10.5v.01M12 10.5v.01M16 10.5v.01',
  'phone-assistant':
    'M5 4h3.5l2 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.5l5 2V19a1.8 1.8 0 0 1-2 1.8C10 20.3 3.7 14 3.2 6A1.8 1.8 0 0 1 5 4',
  'knowledge-assistant': 'M12 6.5C10 5 7 4.5 3 4.5v14c4 0 7 .5 9 2 2-1.5 5-2 9-2v-14c-4 0-7 .5-9 2zv14',
  'contract-drafts': 'M4 20l1.2-4.5L16 4.7l3.3 3.3L8.5 18.8zM13.5 7.2l3.3 3.3M13 20.5h7',
  'booking-agent': 'M3 4h3l2.2 11h9.6L20 7.5H7M9.5 19.5v.01M17 19.5v.01',
  'applicant-screening':
    'M9 11.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6M2.5 20c0-4 2.5-5.5 6.5-5.5s6.5 1.5 6.5 5.5M17 7h4.5M17 11h4.5M18.5 15h3',
  'shifts-and-performance': 'M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4M12 12.5V15l2 1.5',
  'credit-check': 'M3 5.5h18v13H3zM3 10h18M6.5 14.5h4',
  'customer-pricing':
    'M6 18L18 6M7.5 9.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6M16.5 18.8a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6',
  'exam-grading': 'M2 9.5L12 5l10 4.5L12 14zM6.5 11.7v4.8c3 2.6 8 2.6 11 0v-4.8M22 9.5v5.5',
  'video-surveillance': 'M3 7.5L16 4l1.7 6.5-13 3.5zM17 7l3.5-1M9 12.8V17H3M3 14.5v5',
  'route-planning':
    'M6 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M18 20a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M8.5 6.5H16a2.8 2.8 0 0 1 0 5.5H8a2.8 2.8 0 0 0 0 5.5h7.5',
  'predictive-maintenance': 'M20.5 8a4.8 4.8 0 0 1-6.5 4.5L7 19.5 4.5 17l7-7A4.8 4.8 0 0 1 16 3.5V8z',
  'construction-diary': 'M2.5 18.5h19M5 18.5V16a7 7 0 0 1 14 0v2.5M10 9.3V6h4v3.3M10 13.5V9.3M14 13.5V9.3',
  'own-product': 'M12 3l8.5 4.7v8.6L12 21l-8.5-4.7V7.7zM3.7 7.8L12 12.3l8.3-4.5M12 12.3V21',
  'something-else': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8 12v.01M12 12v.01M16 12v.01',
};

/** Signs of the three facts on the start page. */
export const FACT_SHAPES: Readonly<Record<string, string>> = {
  time: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7.5V12l3 2',
  local: 'M7 2.5h10v19H7zM11 18.5h2',
  pdf: 'M6 3h8l4 4v14H6zM12 9v7M9 13.5l3 3 3-3',
};
