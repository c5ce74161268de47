const documented = { 'x-evidence': 'documented', 'x-source': "The manual, 'Things'" }
const recorded = { 'x-evidence': 'recorded', 'x-source': 'tapes/things.yml,\n  2024-05-01' }
const inferred = { 'x-evidence': 'inferred', 'x-source': 'No source; `PUT /things/<id>` and *all* of it' }

/** A small contract of things, in which each kind of place states its evidence. */
export const document = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1', summary: 'How things are kept.', description: 'More of it.' },
  servers: [{ url: 'https://things.example', description: 'The only one.', ...recorded }],
  security: [{ key: [] }],
  tags: [{ name: 'Things', description: 'All of them.' }],
  paths: {
    '/things/{id}': {
      get: {
        operationId: 'getThing',
        summary: 'Get a thing',
        description: 'Answers with it.',
        tags: ['Things'],
        ...documented,
        parameters: [{ $ref: '#/components/parameters/Id' }],
        responses: {
          '200': {
            description: 'The thing.',
            ...recorded,
            headers: { Age: { $ref: '#/components/headers/Age' }, Mood: { $ref: '#/components/headers/Mood' } },
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Thing' },
                examples: { one: { value: { 'x-evidence': 'recorded', name: 'a' }, ...inferred } },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    broken: {
      post: {
        operationId: 'onBroken',
        summary: 'A thing broke',
        tags: ['Things'],
        ...inferred,
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: { '204': { description: 'Taken.', ...inferred } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key.', ...documented } },
    parameters: {
      Id: { name: 'id', in: 'path', required: true, description: 'Which.', schema: { type: 'string' }, example: 'x', ...documented },
    },
    headers: {
      Age: { description: 'In seconds.', schema: { type: 'integer' }, ...recorded },
      Mood: { description: 'Good or bad.', schema: { type: 'string' }, ...inferred },
    },
    schemas: {
      Thing: {
        type: 'object',
        description: 'A thing.',
        ...documented,
        properties: {
          name: { type: 'string', description: 'Its name.', ...documented },
          size: { type: 'integer', description: 'Its size.', ...inferred },
          example: { type: 'string', description: 'A property that is named as a keyword.', ...inferred },
          color: { $ref: '#/components/schemas/Color', ...inferred },
          twin: { $ref: '#/components/schemas/Color' },
          maker: { $ref: '#/components/schemas/Maker' },
          makers: { type: 'array', items: { $ref: '#/components/schemas/Maker' } },
        },
      },
      Color: { type: 'string', description: 'A color.', ...documented },
      Maker: { type: 'string', description: 'Who made it.', ...recorded },
    },
  },
}
